import type { PublicDefinition } from "../../contract/definition";
import type { Answer, Answers } from "./answers";

/** Inputs of a calculator start filled; what a visitor sees is what is sent. */
export function defaultAnswers(definition: PublicDefinition): Answers {
  const answers: Record<string, Answer> = {};
  for (const step of definition.steps) {
    for (const question of step.questions) {
      if (question.default != null) answers[question.id] = question.default;
    }
  }
  return answers;
}
