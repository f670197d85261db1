import type { PublicDefinition, PublicLeadForm, PublicQuestion, PublicStep } from "../../contract/definition";
import type { Answers } from "./answers";

/** A question as this visitor sees it: texts filled, and `required` as it is now. */
export interface AskedQuestion extends PublicQuestion {
  /** The message of the first rule that the answer breaks. */
  broken?: string;
}

export interface VisibleStep {
  /** With all its questions, shown or not. */
  readonly step: PublicStep;
  readonly questions: readonly AskedQuestion[];
}

/** The way of one visitor: the steps that are shown, and the answers with computed defaults in place of what was not touched. */
export interface Way {
  readonly steps: readonly VisibleStep[];
  readonly answers: Answers;
  /** The lead form, its texts filled; absent: as the definition has it. */
  readonly form?: PublicLeadForm;
}

/** The way while there are no formulas: what has a condition is hidden. */
export function plainWay(definition: PublicDefinition, answers: Answers): Way {
  const free = (part: { readonly showIf?: unknown }) => part.showIf == null;
  const steps = definition.steps.filter(free).map(step => ({ step, questions: step.questions.filter(free) }));
  return { steps: steps.filter(s => s.questions.length > 0), answers };
}
