import type { PublicQuestion } from "../../contract/definition";
import type { Value } from "../../engine/values";
import type { Answer } from "../model/answers";

/** What formulas read of the plain kinds: an option's value where it has one, else its id; several choices are a column; the twin of `AnswerValue` in C#. */
export function answerValue(question: PublicQuestion, answer: Answer | undefined): Value {
  if (answer === undefined || Number.isNaN(answer)) return null;
  const read = (id: unknown) => question.options?.find(o => o.id === id)?.value ?? (id as string);
  if (Array.isArray(answer)) return answer.length === 0 ? null : answer.map(id => [read(id)]);
  return typeof answer === "string" ? read(answer) : (answer as number | boolean);
}
