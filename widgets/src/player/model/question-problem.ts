import type { PublicDefinition, PublicQuestion } from "../../contract/definition";
import type { Words } from "../words";
import type { Answer, WrittenChoice } from "./answers";
import { checks } from "./checks";
import { isEmailAddress } from "./is-email-address";

/** Why this answer cannot be taken, or null. The server asks the same and more; this only spares the visitor a round trip. */
export function questionProblem(question: PublicQuestion, answer: Answer | undefined, say: Words, write: (n: number) => string, definition?: PublicDefinition): string | null {
  const { kind, required, notApplicable, maxLength = 2000 } = question;
  if (kind === "statement") return null;
  if (isUnanswered(answer) || (kind === "consent" && answer === false)) return required === false ? null : say(missing[kind] ?? "errorRequired");
  if (answer === "n/a" && notApplicable != null) return null;
  switch (kind) {
    case "multiple": return countProblem(question, answer as readonly (string | WrittenChoice)[], say);
    case "email": return isEmailAddress(answer as string) ? null : say("errorEmail");
    case "text": return (answer as string).length > maxLength ? say("errorLong", maxLength) : null;
    default: return checks[kind]?.(question, answer!, say, write, definition) ?? null;
  }
}

const missing: Readonly<Record<string, string>> = {
  single: "errorChoice", picture: "errorChoice", dropdown: "errorChoice", "yes-no": "errorChoice", slider: "errorNumber", number: "errorNumber",
  email: "errorEmail", phone: "errorPhone", country: "errorCountry", date: "errorDate", matrix: "errorRows", consent: "errorConsent",
};

function isUnanswered(answer: Answer | undefined): boolean {
  return answer === undefined || (typeof answer === "string" && answer.trim() === "") || (Array.isArray(answer) && answer.length === 0);
}

/** What excludes the others is chosen alone, and then the fewest do not count. */
function countProblem({ options = [], min = 0, max = Infinity }: PublicQuestion, chosen: readonly (string | WrittenChoice)[], say: Words): string | null {
  const alone = options.find(o => o.exclusive && chosen.includes(o.id));
  if (alone) return chosen.length > 1 ? say("errorAlone", alone.label) : null;
  return chosen.length < min ? say("errorAtLeast", min) : chosen.length > max ? say("errorAtMost", max) : null;
}
