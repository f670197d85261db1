import { type NumberInUnit, notApplicable } from "../model/answers";
import type { Kind } from "../questions/kind";
import { writtenWith } from "./written-with";

/** A number that cannot be read or is beyond its limits. What is not a number is kept as NaN, so that the field's text survives and the message says what is meant. */
export const numberProblem: NonNullable<Kind["problem"]> = (question, answer, say, { numbers }) => {
  const { hardMin = 0, hardMax = 1e12 } = question;
  if (answer === notApplicable) return null;
  const { value, unit } = typeof answer === "object" ? (answer as NumberInUnit) : { value: answer as number, unit: undefined };
  const { factor = 1, label } = question.units?.find(u => u.id === unit) ?? question.units?.[0] ?? {};
  if (!Number.isFinite(value)) return say("errorNumber");
  // Prepared only for a message: while a slider moves, this is asked of every number, and most are in order.
  const write = (limit: number) => writtenWith(label ? { ...question, unit: label } : question, numbers)(limit / factor);
  if (value * factor < hardMin) return say("errorMin", write(hardMin));
  return value * factor > hardMax ? say("errorMax", write(hardMax)) : null;
};
