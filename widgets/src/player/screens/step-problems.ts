import type { FieldProblem } from "../model/field-problem";
import { questionProblem } from "../model/question-problem";
import type { Context } from "./context";

/** What is still wrong with the questions that the current step shows. */
export function stepProblems({ run, say, definition, numeric }: Context): FieldProblem[] {
  return (run.current?.questions ?? []).flatMap(q => {
    const write = numeric?.writtenWith(q, definition.numbers) ?? String;
    const message = questionProblem(q, run.answers[q.id], say, write) ?? q.broken ?? null;
    return message === null ? [] : [{ path: `answers.${q.id}`, message }];
  });
}
