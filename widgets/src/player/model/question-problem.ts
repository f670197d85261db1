import type { PublicQuestion } from "../../contract/definition";
import type { Words } from "../words";
import type { Answer } from "./answers";
import { isEmailAddress } from "./is-email-address";

/** Why this answer cannot be taken, or null. The server asks the same and more; this only spares the visitor a round trip. */
export function questionProblem(question: PublicQuestion, answer: Answer | undefined, say: Words, write: (n: number) => string): string | null {
  if (question.kind === "statement") return null;
  if (isUnanswered(answer)) return question.required === false ? null : say(missing[question.kind] ?? "errorRequired");
  switch (question.kind) {
    case "multiple": return countProblem(question, (answer as readonly string[]).length, say);
    case "slider":
    case "number": return rangeProblem(question, answer as number, say, write);
    case "email": return isEmailAddress(answer as string) ? null : say("errorEmail");
    case "text": return (answer as string).length > (question.maxLength ?? 2000) ? say("errorLong", question.maxLength ?? 2000) : null;
    default: return null;
  }
}

const missing: Readonly<Record<string, string>> = {
  single: "errorChoice", picture: "errorChoice", "yes-no": "errorChoice", slider: "errorNumber", number: "errorNumber", email: "errorEmail",
};

function isUnanswered(answer: Answer | undefined): boolean {
  return answer === undefined || (typeof answer === "string" && answer.trim() === "") || (Array.isArray(answer) && answer.length === 0);
}

function countProblem({ min, max }: PublicQuestion, count: number, say: Words): string | null {
  if (min != null && count < min) return say("errorAtLeast", min);
  if (max != null && count > max) return say("errorAtMost", max);
  return null;
}

/** What is not a number is kept as NaN, so that the field's text survives and the message says what is meant. */
function rangeProblem({ hardMin = 0, hardMax = 1e12 }: PublicQuestion, answer: number, say: Words, write: (n: number) => string): string | null {
  if (!Number.isFinite(answer)) return say("errorNumber");
  if (answer < hardMin) return say("errorMin", write(hardMin));
  if (answer > hardMax) return say("errorMax", write(hardMax));
  return null;
}
