import type { Definition } from "../contract";
import type { Answer, Answers } from "./answers";

/** Inputs of a calculator start filled; what a visitor sees is what is sent. */
export function defaultAnswers(definition: Definition): Answers {
  const answers: Record<string, Answer> = {};
  for (const step of definition.steps) {
    for (const question of step.questions) if (question.default != null) answers[question.id] = question.default;
  }
  return answers;
}
