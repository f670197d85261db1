import type { Definition } from "../edits/shape";

/** What is being edited: a step, or one of its questions. It stands in the address, so that a reload and a link lead back to it. */
export interface Selection {
  readonly step: string;
  readonly question: string | null;
}

/** What the address names, as far as it is still there; otherwise the first step. Null: there is no step. */
export function selectionIn(definition: Definition, hash: string): Selection | null {
  const [step, question] = hash.replace(/^#/, "").split("/").map(decodeURIComponent);
  const found = definition.steps.find(({ id }) => id === step) ?? definition.steps[0];
  if (!found) return null;
  return { step: found.id, question: found.questions.some(({ id }) => id === question) ? question! : null };
}

export const hashOf = ({ step, question }: Selection): string => `#${encodeURIComponent(step)}${question === null ? "" : `/${encodeURIComponent(question)}`}`;
