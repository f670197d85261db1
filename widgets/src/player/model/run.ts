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
import type { Prefill } from "./prefill";
import { visibleAnswers } from "./visible-answers";
import { plainWay, type VisibleStep, type Way } from "./way";

/** One visitor's way through a magnet: answers, lead and place. It knows no page and no server. */
export class Run {
  submissionId: string;
  /** What the visitor gave; a key without a value was emptied. */
  given: Answers;
  lead: Lead;
  /** The visitor passed the lead form. */
  skipped: boolean;
  place: Place;
  way!: Way;

  constructor(
    readonly definition: PublicDefinition,
    private readonly formulas: () => Formulas | null,
    kept: Kept | null,
    prefill?: Prefill,
  ) {
    this.submissionId = kept?.submissionId ?? newId();
    this.given = { ...defaultAnswers(definition), ...fittingAnswers(definition, { ...prefill?.answers, ...kept?.answers }) };
    this.lead = kept?.lead ?? { fields: prefill?.lead ?? {}, report: false, marketing: false };
    this.skipped = kept?.skipped ?? false;
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

  /** Whether the visitor says who they are before the result. */
  get gated(): boolean {
    return this.leadAt >= 0 && !this.skipped;
  }

  /** The place after this one; null: the run is finished and can be sent. */
  get next(): Place | null {
    return this.places[this.at + 1] ?? null;
  }

  get previous(): Place | null {
    const { at } = this;
    return this.places[at - 1] ?? (at === 0 && this.definition.intro ? { kind: "intro" } : null);
  }

  /** Which of how many pages this is. */
  get progress(): [at: number, of: number] {
    return [this.at + 1, this.places.length];
  }

  private get at(): number {
    return this.places.findIndex(p => idOf(p) === idOf(this.place));
  }

  /** The steps that are shown, with the lead form among them where it stands before the result. */
  private get places(): Place[] {
    const places = this.steps.map((s): Place => ({ kind: "step", id: s.step.id }));
    if (this.leadAt >= 0) places.splice(this.leadAt, 0, { kind: "lead" });
    return places;
  }

  /** How many of the shown steps come before the lead form; -1: it stands behind the result, or nowhere. As LeadFormPlace on the server. */
  private get leadAt(): number {
    const { leadForm: { at, placement }, steps } = this.definition;
    // Versions that were published before there were other places do not say it.
    if (at == null && placement !== "before-result") return -1;
    return this.steps.filter(s => steps.findIndex(({ id }) => id === s.step.id) < (at ?? steps.length)).length;
  }

  /** Where a field can be mended that the server named; null where no field of ours has that path. */
  placeOf(path: string): Place | null {
    const step = this.steps.find(s => s.questions.some(q => path === `answers.${q.id}`));
    if (step) return { kind: "step", id: step.step.id };
    const { fields } = this.definition.leadForm;
    return fields.some(f => pathOf(f) === path) || path === "consents.marketing" ? { kind: "lead" } : null;
  }

  private resumed(at: string | undefined): Place | null {
    if (at === "lead" && this.leadAt >= 0) return { kind: "lead" };
    return this.steps.some(s => s.step.id === at) ? { kind: "step", id: at! } : null;
  }

  private first(): Place {
    return this.places[0] ?? { kind: "lead" };
  }
}

/** The id of a step; the other places are the only ones of their kind. */
function idOf(place: Place): string {
  return place.kind === "step" ? `/${place.id}` : place.kind;
}
