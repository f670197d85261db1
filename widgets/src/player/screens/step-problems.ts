import type { FieldProblem } from "../model/field-problem";
import { questionProblem } from "../model/question-problem";
import type { AskedQuestion } from "../model/way";
import { kindOf } from "../questions/kind-of";
import type { Context } from "./context";

/** What is wrong with the answer to a question, as a sentence, or null. */
export function problemOf(question: AskedQuestion, { run, say, definition, kinds }: Context): string | null {
  return questionProblem(question, run.answers[question.id], kinds[kindOf(question)], say, definition) ?? question.broken ?? null;
}

/** What is still wrong with the questions that a step shows. */
export function stepProblems(context: Context, step = context.run.current): FieldProblem[] {
  return (step?.questions ?? []).flatMap(q => {
    const message = problemOf(q, context);
    return message === null ? [] : [{ path: `answers.${q.id}`, message }];
  });
}
