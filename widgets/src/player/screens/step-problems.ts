import type { FieldProblem } from "../model/field-problem";
import { numberText } from "../model/number-text";
import { questionProblem } from "../model/question-problem";
import type { Context } from "./context";

/** What is still wrong with the questions that the current step shows. */
export function stepProblems({ run, say, definition }: Context): FieldProblem[] {
  return (run.current?.questions ?? []).flatMap(q => {
    const write = numberText(definition.locale, q.format?.includes("percent") ?? false).write;
    const message = questionProblem(q, run.answers[q.id], say, n => write(n) + (q.format?.includes("percent") ? " %" : ""));
    return message === null ? [] : [{ path: `answers.${q.id}`, message }];
  });
}
