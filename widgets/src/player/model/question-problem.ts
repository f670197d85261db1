import type { Question } from "../contract";
import type { Words } from "../words";
import type { Answer } from "./answers";
import { isEmailAddress } from "./is-email-address";

/** Why this answer cannot be taken, or null. The server asks the same and more; this only spares the visitor a round trip. */
export function questionProblem(question: Question, answer: Answer | undefined, say: Words, format: (n: number) => string): string | null {
  if (question.kind === "statement") return null;
  if (isUnanswered(answer)) return question.required === false ? null : say(missing[question.kind]);
  switch (question.kind) {
    case "multiple": return countProblem(question, (answer as readonly string[]).length, say);
    case "slider":
    case "number": return rangeProblem(question, answer as number, say, format);
    case "email": return isEmailAddress(answer as string) ? null : say("email-invalid");
    case "text": return (answer as string).length > (question.maxLength ?? 2000) ? say("too-long", { max: question.maxLength ?? 2000 }) : null;
    default: return null;
  }
}

const missing = {
  single: "choose-one", picture: "choose-one", "yes-no": "choose-one", multiple: "choose-some",
  slider: "number-needed", number: "number-needed", text: "text-needed", email: "email-needed",
} as const;

function isUnanswered(answer: Answer | undefined): boolean {
  return answer === undefined || (typeof answer === "string" && answer.trim() === "") || (Array.isArray(answer) && answer.length === 0);
}

function countProblem({ min, max }: Question, count: number, say: Words): string | null {
  if (min != null && count < min) return say("choose-at-least", { min });
  if (max != null && count > max) return say("choose-at-most", { max });
  return null;
}

function rangeProblem({ hardMin = 0, hardMax = 1e12 }: Question, answer: number, say: Words, format: (n: number) => string): string | null {
  if (!Number.isFinite(answer)) return say("number-invalid");
  if (answer < hardMin) return say("number-too-small", { min: format(hardMin) });
  if (answer > hardMax) return say("number-too-large", { max: format(hardMax) });
  return null;
}
