import type { Definition } from "../edits/shape";

/** What is being edited. It stands in the address, so that a reload and a link lead back to it. */
export type Selection = PageSelection | StepSelection;

/** The page before the first step, or the lead form. */
export interface PageSelection {
  readonly page: "intro" | "lead";
}

/** A step, or one of its questions. */
export interface StepSelection {
  readonly page: "step";
  readonly step: string;
  readonly question: string | null;
}

export const inStep = (step: string, question: string | null = null): StepSelection => ({ page: "step", step, question });

/** What the address names, as far as it is still there; otherwise the first step. Null: there is no step. */
export function selectionIn(definition: Definition, hash: string): Selection | null {
  if (hash === "#/intro" || hash === "#/lead") return { page: hash === "#/intro" ? "intro" : "lead" };
  const [step, question] = hash.replace(/^#/, "").split("/").map(decodeURIComponent);
  const found = definition.steps.find(({ id }) => id === step) ?? definition.steps[0];
  return found ? inStep(found.id, found.questions.some(({ id }) => id === question) ? question! : null) : null;
}

export function hashOf(selection: Selection): string {
  if (selection.page !== "step") return `#/${selection.page}`;
  const { step, question } = selection;
  return `#${encodeURIComponent(step)}${question === null ? "" : `/${encodeURIComponent(question)}`}`;
}
