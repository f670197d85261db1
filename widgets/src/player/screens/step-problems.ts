import type { FieldProblem } from "../model/field-problem";
import { questionProblem } from "../model/question-problem";
import type { AskedQuestion } from "../model/way";
import type { Context } from "./context";

/** What is wrong with the answer to a question, as a sentence, or null. */
export function problemOf(question: AskedQuestion, { run, say, definition, numeric }: Context): string | null {
  // Prepared only for a message: while a slider moves, this is asked of every number, and most are in order.
  const write = (number: number) => (numeric?.writtenWith(question, definition.numbers) ?? String)(number);
  return questionProblem(question, run.answers[question.id], say, write, definition) ?? question.broken ?? null;
}

/** What is still wrong with the questions that the current step shows. */
export function stepProblems(context: Context): FieldProblem[] {
  return (context.run.current?.questions ?? []).flatMap(q => {
    const message = problemOf(q, context);
    return message === null ? [] : [{ path: `answers.${q.id}`, message }];
  });
}
