import type { PublicDefinition, PublicQuestion } from "../../contract/definition";
import type { Answer, Answers } from "./answers";

/** Of kept answers those that this version still understands: a magnet may be published anew between two visits. */
export function fittingAnswers(definition: PublicDefinition, kept: Answers): Answers {
  const fitting: Record<string, Answer> = {};
  for (const step of definition.steps) {
    for (const question of step.questions) {
      const answer = kept[question.id];
      if (answer !== undefined && fits(question, answer)) fitting[question.id] = answer;
    }
  }
  return fitting;
}

function fits(question: PublicQuestion, answer: Answer): boolean {
  const known = (id: unknown) => question.options?.some(o => o.id === id) ?? false;
  switch (question.kind) {
    case "single":
    case "picture": return known(answer);
    case "multiple": return Array.isArray(answer) && answer.every(known);
    case "slider":
    case "number": return typeof answer === "number" && Number.isFinite(answer);
    case "yes-no": return typeof answer === "boolean";
    case "text":
    case "email": return typeof answer === "string";
    default: return false;
  }
}
