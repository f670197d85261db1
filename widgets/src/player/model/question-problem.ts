import type { PublicDefinition, PublicQuestion } from "../../contract/definition";
import type { Kind } from "../questions/kind";
import type { Words } from "../words";
import type { Answer } from "./answers";

/** Why this answer cannot be taken, or null. */
export function questionProblem(question: PublicQuestion, answer: Answer | undefined, kind: Kind | undefined, say: Words, definition: PublicDefinition): string | null {
  if (question.kind === "statement") return null;
  if (isUnanswered(answer)) return question.required === false ? null : say(kind?.missing ?? "errorRequired", question.top ?? question.options?.length ?? 0);
  return kind?.problem?.(question, answer!, say, definition) ?? null;
}

function isUnanswered(answer: Answer | undefined): boolean {
  return answer === undefined || (typeof answer === "string" && answer.trim() === "") || (Array.isArray(answer) && answer.length === 0);
}
