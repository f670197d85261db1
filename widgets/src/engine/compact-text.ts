import { decimal15 } from "./decimal15";
import { digitsText, put, signed } from "./format";
import type { CompactStep, NumberPattern } from "./number-pattern";
import { type RoundedDigits, roundedDigits, trimmed } from "./rounded-digits";

/** Four digits stand together in short figures. */
const minimumGrouping = 2;

/** Short figures by CLDR's rule: two digits that count, or whole numbers where there are more. 999,950 is 1M, not 1000K. */
export function compactText(number: number, asAmount: boolean, pattern: NumberPattern): string {
  const steps = pattern.compact?.steps ?? [];
  const seen = decimal15(number);
  const exponent = seen.significand ? seen.exponent + 14 : 0;
  let step = steps.filter((candidate) => candidate.from <= exponent).pop();
  let rounded = round(number, exponent, step);
  const next = rounded.whole.length - 1 + (step?.shift ?? 0) > exponent && steps.find((candidate) => candidate.from === exponent + 1);
  if (next) [step, rounded] = [next, round(number, exponent + 1, next)];

  const text = placed(rounded, step, asAmount ? { ...pattern, ...pattern.amounts } : pattern);
  const whole = rounded.negative ? pattern.negativeCurrency : pattern.currency;
  if (!step && asAmount && whole) return put(text, whole);
  const amount = asAmount && pattern.compact?.currency;
  return signed(rounded.negative, amount ? put(text, amount) : text, pattern);
}

function round(number: number, exponent: number, step: CompactStep | undefined): RoundedDigits {
  const shift = step?.shift ?? 0;
  return roundedDigits(number, Math.max(0, 1 - exponent + shift), -shift);
}

function placed(rounded: RoundedDigits, step: CompactStep | undefined, pattern: NumberPattern): string {
  const digits = digitsText(rounded, 0, minimumGrouping, pattern);
  if (!step) return digits;
  const few = /^[3-9]$/.test(rounded.whole) && !trimmed(rounded.fraction, 0);
  return put(digits, (few && step.few) || step.pattern);
}
