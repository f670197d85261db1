import type { PublicQuestion } from "../../contract/definition";
import { put } from "../../engine/format";
import { fieldText } from "../../engine/number-input";
import type { NumberPattern } from "../../engine/number-pattern";
import { adornment } from "./adornment";
import { fieldDecimals } from "./field-decimals";

/** Writes numbers of a question as the report does, with its sign: `£2,400`, `4.5%`, `0,20 €`, `120 people`. What has more decimals than its format keeps them: a limit is never rounded. */
export function writtenWith(question: PublicQuestion, numbers: unknown): (value: number) => string {
  const pattern = numbers as NumberPattern;
  const { percent } = adornment(question, pattern);
  const { unit, format } = question;
  const decimals = fieldDecimals(format, pattern);
  return value => {
    const amount = format?.startsWith("currency") && (value < 0 ? pattern.negativeCurrency : pattern.currency);
    if (percent) return put(fieldText(value, pattern, true, decimals), pattern.percent);
    const text = amount ? put(fieldText(Math.abs(value), { ...pattern, ...pattern.amounts }, false, decimals), amount) : fieldText(value, pattern, false, decimals);
    return unit ? `${text}\u00a0${unit}` : text;
  };
}
