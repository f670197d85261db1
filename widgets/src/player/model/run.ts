import type { PublicDefinition } from "../../contract/definition";
import { newId } from "../send/new-id";
import type { Kept } from "../send/kept";
import type { Answer, Answers } from "./answers";
import { defaultAnswers, withDefaults } from "./default-answers";
import { fittingAnswers } from "./fitting-answers";
import type { Formulas } from "./formulas";
import type { Lead } from "./lead";
import { pathOf } from "./path-of";
import type { Place } from "./place";
import { visibleAnswers } from "./visible-answers";
import { plainWay, type VisibleStep, type Way } from "./way";

/** One visitor's way through a magnet: answers, lead and place. It knows no page and no server. */
export class Run {
  submissionId: string;
  /** What the visitor gave; a key without a value was emptied. */
  given: Answers;
  lead: Lead;
  place: Place;
  way!: Way;

  constructor(
    readonly definition: PublicDefinition,
    private readonly formulas: () => Formulas | null,
    kept: Kept | null,
  ) {
    this.submissionId = kept?.submissionId ?? newId();
    this.given = { ...defaultAnswers(definition), ...fittingAnswers(definition, kept?.answers ?? {}) };
    this.lead = kept?.lead ?? { fields: {}, report: false, marketing: false };
    this.refresh();
    this.place = this.resumed(kept?.at) ?? (definition.intro ? { kind: "intro" } : this.first());
  }

  answer(id: string, answer: Answer | undefined): void {
    this.given = { ...this.given, [id]: answer as Answer };
    this.refresh();
  }

  /** Looks anew which steps are shown. */
  refresh(): void {
    const given = withDefaults(this.definition, this.given);
    this.way = this.formulas()?.walk(given) ?? plainWay(this.definition, given);
  }

  get steps(): readonly VisibleStep[] {
    return this.way.steps;
  }

  get answers(): Answers {
    return this.way.answers;
  }

  /** Number of the current step among those that are shown now, from 1; 0 outside of steps. */
  get number(): number {
    const { place } = this;
    return place.kind === "step" ? this.steps.findIndex(s => s.step.id === place.id) + 1 : 0;
  }

  get current(): VisibleStep | undefined {
    return this.steps[this.number - 1];
  }

  /** Answers to what is shown, which is what is sent and computed with. */
  get told(): Answers {
    return visibleAnswers(this.steps, this.answers);
  }

  /** Whether the lead form stands before the result. */
  get gated(): boolean {
    const { placement, fields } = this.definition.leadForm;
    return placement === "before-result" && fields.length > 0;
  }

  /** The place after this one; null: the run is finished and can be sent. */
  get next(): Place | null {
    if (this.place.kind === "lead") return null;
    const step = this.steps[this.number];
    if (step) return { kind: "step", id: step.step.id };
    return this.gated ? { kind: "lead" } : null;
  }

  get previous(): Place | null {
    const at = this.place.kind === "lead" ? this.steps.length : this.place.kind === "step" ? this.number - 1 : -1;
    const step = this.steps[at - 1];
    if (step) return { kind: "step", id: step.step.id };
    return at === 0 && this.definition.intro ? { kind: "intro" } : null;
  }

  /** Where a field can be mended that the server named; null where no field of ours has that path. */
  placeOf(path: string): Place | null {
    const step = this.steps.find(s => s.questions.some(q => path === `answers.${q.id}`));
    if (step) return { kind: "step", id: step.step.id };
    const { fields } = this.definition.leadForm;
    return fields.some(f => pathOf(f) === path) || path === "consents.marketing" ? { kind: "lead" } : null;
  }

  private resumed(at: string | undefined): Place | null {
    if (at === "lead" && this.gated) return { kind: "lead" };
    return this.steps.some(s => s.step.id === at) ? { kind: "step", id: at! } : null;
  }

  private first(): Place {
    const step = this.steps[0];
    return step ? { kind: "step", id: step.step.id } : { kind: "lead" };
  }
}
