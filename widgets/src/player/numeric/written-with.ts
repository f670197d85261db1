import type { PublicQuestion } from "../../contract/definition";
import { put } from "../../engine/format";
import { fieldText } from "../../engine/number-input";
import type { NumberPattern } from "../../engine/number-pattern";
import { adornment } from "./adornment";

/** Writes numbers of a question with its sign: `£2,400`, `4.5%`, `120 people`. */
export function writtenWith(question: PublicQuestion, numbers: unknown): (value: number) => string {
  const pattern = numbers as NumberPattern;
  const { percent } = adornment(question, pattern);
  const { unit, format } = question;
  return value => {
    const amount = format?.startsWith("currency") && (value < 0 ? pattern.negativeCurrency : pattern.currency);
    if (percent) return put(fieldText(value, pattern, true), pattern.percent);
    const text = amount ? put(fieldText(Math.abs(value), pattern), amount) : fieldText(value, pattern);
    return unit ? `${text}\u00a0${unit}` : text;
  };
}
