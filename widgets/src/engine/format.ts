import { decimal15 } from "./decimal15";
import { generalText } from "./generalText";

/** How a language writes numbers, as the version brings it; see `NumberPattern.cs`. */
export interface NumberPattern {
  readonly locale: string;
  readonly point: string;
  readonly group: string;
  readonly primary: number;
  readonly secondary: number;
  readonly minimumGrouping: number;
  readonly minus: string;
  readonly percent: string;
  readonly currency: string | null;
  readonly negativeCurrency: string | null;
  readonly currencyDigits: number;
}

/** A format as C# has read it; see `NumberFormat.cs`. */
export interface NumberFormat {
  readonly style: "general" | "plain" | "percent" | "currency";
  readonly decimals: number | null;
  readonly fixedDecimals: number;
  readonly digits: number;
  readonly grouped: boolean;
  readonly shift: number;
  readonly prefix: string;
  readonly suffix: string;
}

/** A number as people read it; the twin of `NumberText` in C#. */
export function formatNumber(number: number, format: NumberFormat, pattern: NumberPattern): string {
  const signed = (negative: boolean, text: string): string => (negative ? pattern.minus + text : text);
  if (format.style === "general") return signed(number < 0, generalText(Math.abs(number)).replace(".", pattern.point));

  const decimals = format.decimals ?? pattern.currencyDigits;
  const { negative, whole, fraction } = roundedDigits(number, decimals, format.shift);
  const shown = trimZeros(fraction, format.decimals === null ? decimals : format.fixedDecimals);
  const padded = whole.padStart(format.digits, "0");
  const digits = (format.grouped ? group(padded, pattern) : padded) + (shown ? pattern.point + shown : "");

  if (format.style === "percent") return signed(negative, put(digits, pattern.percent));
  const amount = negative ? pattern.negativeCurrency : pattern.currency;
  if (format.style === "currency" && amount !== null) return put(digits, amount);
  return signed(negative, format.prefix + digits + format.suffix);
}

const put = (digits: string, pattern: string): string => pattern.replace("0", () => digits);

function trimZeros(fraction: string, fixed: number): string {
  let end = fraction.length;
  while (end > fixed && fraction.charAt(end - 1) === "0") end--;
  return fraction.slice(0, end);
}

function group(whole: string, { primary, secondary, minimumGrouping, group }: NumberPattern): string {
  if (whole.length < primary + minimumGrouping) return whole;
  let start = whole.length - primary;
  let grouped = whole.slice(start);
  for (; start > 0; start -= secondary) grouped = whole.slice(Math.max(0, start - secondary), start) + group + grouped;
  return grouped;
}

/** A half goes away from zero, and what is a half is seen in the 15 digits that a spreadsheet sees: 1.005 is one. */
function roundedDigits(number: number, decimals: number, shift: number): { negative: boolean; whole: string; fraction: string } {
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

/** Adds one to the last digit; a carry beyond the first one makes the number a place longer. */
function increment(digits: string): string {
  const nines = /9*$/.exec(digits)?.[0].length ?? 0;
  const head = digits.slice(0, digits.length - nines);
  const next = head ? head.slice(0, -1) + String(Number(head.slice(-1)) + 1) : "1";
  return next + "0".repeat(nines);
}
