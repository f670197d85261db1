import type { PublicDefinition } from "../../contract/definition";
import { newId } from "../send/new-id";
import type { Kept } from "../send/kept";
import type { Answer, Answers } from "./answers";
import { defaultAnswers, withDefaults } from "./default-answers";
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
  /** Ids of steps that the visitor looked over: whoever changes one of them comes back to the review by the shortest way. */
  looked: readonly string[] = [];

  constructor(
    readonly definition: PublicDefinition,
    private readonly formulas: () => Formulas | null,
    kept: Kept | null,
  ) {
    this.submissionId = kept?.submissionId ?? newId();
    this.given = { ...defaultAnswers(definition), ...kept?.answers };
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

  /** How many pages the visitor sees before the result, the intro aside. */
  get length(): number {
    return this.steps.length + Number(this.reviewed) + Number(this.gated);
  }

  /** The place after this one; null: the run is finished and can be sent. */
  get next(): Place | null {
    const { kind } = this.place;
    if (kind === "intro" || kind === "step") {
      const step = this.steps.slice(this.number).find(s => !this.looked.includes(s.step.id));
      if (step) return { kind: "step", id: step.step.id };
      if (this.reviewed) return { kind: "review" };
    }
    return this.gated && kind !== "lead" ? { kind: "lead" } : null;
  }

  get previous(): Place | null {
    const { kind } = this.place;
    if (kind === "lead" && this.reviewed) return { kind: "review" };
    const at = kind === "step" ? this.number - 1 : kind === "intro" ? -1 : this.steps.length;
    const step = this.steps[at - 1];
    if (step) return { kind: "step", id: step.step.id };
    return at === 0 && this.definition.intro ? { kind: "intro" } : null;
  }

  /** Whether the visitor looks over the answers before they are sent. */
  private get reviewed(): boolean {
    return this.definition.review === true;
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
    if (at === "review" && this.reviewed) return { kind: "review" };
    return this.steps.some(s => s.step.id === at) ? { kind: "step", id: at! } : null;
  }

  private first(): Place {
    const step = this.steps[0];
    return step ? { kind: "step", id: step.step.id } : { kind: "lead" };
  }
}
