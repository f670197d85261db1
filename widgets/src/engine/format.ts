import { generalText } from "./generalText";
import type { NumberPattern } from "./number-pattern";
import { type RoundedDigits, roundedDigits, trimmed } from "./rounded-digits";

const named = /^(?:(general|integer)|(decimal|percent|currency)(?::0*(10|\d))?)$/;

/** A number by the plain named formats; the twin of `NumberText` in C#. Undefined: the format is of another kind, see `format-any.ts`. */
export function namedText(number: number, format: string, pattern: NumberPattern): string | undefined {
  const [all, plain, name, count] = named.exec(format) ?? [];
  if (all === undefined) return undefined;
  if (!Number.isFinite(number)) return "–";
  if (plain === "general") return general(number, pattern);

  const decimals = count ? Number(count) : plain || name === "percent" ? 0 : name === "decimal" ? 2 : pattern.currencyDigits;
  const rounded = roundedDigits(number, decimals, name === "percent" ? 2 : 0);
  const amount = name === "currency" && (rounded.negative ? pattern.negativeCurrency : pattern.currency);
  const digits = digitsText(rounded, decimals, pattern.minimumGrouping, name === "currency" ? { ...pattern, ...pattern.amounts } : pattern);
  if (amount) return put(digits, amount);
  return signed(rounded.negative, name === "percent" ? put(digits, pattern.percent) : digits, pattern);
}

/** Without a format: all digits that count, a point, no grouping. */
export function general(number: number, pattern: NumberPattern): string {
  return signed(number < 0, native(generalText(Math.abs(number)), pattern).replace(".", pattern.point), pattern);
}

/** The digits of a rounded number, with the decimals beyond `fixed` only where they are not zero. */
export function digitsText({ whole, fraction }: RoundedDigits, fixed: number, minimumGrouping: number, pattern: NumberPattern): string {
  const shown = trimmed(fraction, fixed);
  return native(grouped(whole || "0", minimumGrouping, pattern) + (shown && pattern.point + shown), pattern);
}

export const signed = (negative: boolean, text: string, { minus }: NumberPattern): string => (negative ? minus + text : text);

export const put = (digits: string, pattern: string): string => pattern.replace("0", () => digits);

/** The language's own digits in place of 0 to 9. */
export const native = (text: string, { digits }: NumberPattern): string => (digits ? text.replace(/\d/g, (digit) => digits.charAt(Number(digit))) : text);

function grouped(whole: string, minimum: number, { primary, secondary, group }: NumberPattern): string {
  if (whole.length < primary + minimum) return whole;
  let start = whole.length - primary;
  let text = whole.slice(start);
  for (; start > 0; start -= secondary) text = whole.slice(Math.max(0, start - secondary), start) + group + text;
  return text;
}
