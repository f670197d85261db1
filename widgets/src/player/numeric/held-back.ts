import type { AskedQuestion } from "../model/way";
import type { Context } from "../screens/context";

export type ProblemOf = (question: AskedQuestion, context: Context) => string | null;

/** Why the live numbers wait: the first number of the visitor's own that cannot be taken, and what to do about it. Null: they need not. What was not asked yet holds nothing back. */
export function heldBack(context: Context, problemOf: ProblemOf): string | null {
  const { steps, given } = context.run;
  for (const question of steps.flatMap(s => s.questions)) {
    if ((question.kind !== "slider" && question.kind !== "number") || !(question.id in given)) continue;
    const problem = problemOf(question, context);
    if (problem !== null) return `${question.title}: ${problem}`;
  }
  return null;
}
