import type { Answer, Answers } from "./answers";
import type { VisibleStep } from "./way";

/** What is sent and computed with: answers to questions that the visitor can see. Hidden ones are kept, for the way back, but not told. */
export function visibleAnswers(steps: readonly VisibleStep[], answers: Answers): Answers {
  const told: Record<string, Answer> = {};
  for (const { questions } of steps) {
    for (const { id } of questions) {
      const answer = answers[id];
      if (answer !== undefined) told[id] = answer;
    }
  }
  return told;
}
