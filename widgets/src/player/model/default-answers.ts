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

/** An input of a calculator that need not be answered and was emptied counts with its default, as on the server. */
export function withDefaults(definition: PublicDefinition, given: Answers): Answers {
  if (definition.kind !== "calculator") return given;
  const answers: Record<string, Answer> = { ...given };
  for (const { id, required, default: start } of definition.steps.flatMap(s => s.questions)) {
    if (required === false && id in answers && answers[id] === undefined) {
      if (start == null) delete answers[id];
      else answers[id] = start;
    }
  }
  return answers;
}
