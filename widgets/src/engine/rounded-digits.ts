import { decimal15 } from "./decimal15";

export interface RoundedDigits {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

/** A half goes away from zero, and what is a half is seen in the 15 digits that a spreadsheet sees: 1.005 is one. */
export function roundedDigits(number: number, decimals: number, shift: number): RoundedDigits {
  const { negative, significand, exponent } = decimal15(number);
  const seen = String(significand || "").replace(/0+$/, "");
  let point = exponent + 15 + shift;
  const kept = point + decimals;
  let digits = seen.slice(0, Math.max(0, kept));
  if (kept >= 0 && seen.charAt(kept) >= "5") {
    const longer = increment(digits);
    point += longer.length - digits.length;
    digits = longer;
  }
  if (!/[1-9]/.test(digits)) return { negative: false, whole: "", fraction: "0".repeat(decimals) };
  const whole = point > 0 ? digits.padEnd(point, "0").slice(0, point) : "";
  const fraction = "0".repeat(Math.max(0, -point)) + digits.slice(Math.max(0, point));
  return { negative, whole, fraction: fraction.padEnd(decimals, "0") };
}

/** The decimals, without zeros at the end beyond the first `kept`. */
export function trimmed(fraction: string, kept: number): string {
  let end = fraction.length;
  while (end > kept && fraction.charAt(end - 1) === "0") end--;
  return fraction.slice(0, end);
}

/** Adds one to the last digit; a carry beyond the first one makes the number a place longer. */
function increment(digits: string): string {
  const nines = /9*$/.exec(digits)?.[0].length ?? 0;
  const head = digits.slice(0, digits.length - nines);
  const next = head ? head.slice(0, -1) + String(Number(head.slice(-1)) + 1) : "1";
  return next + "0".repeat(nines);
}
