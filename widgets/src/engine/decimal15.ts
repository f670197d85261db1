export type RoundingMode = "halfAway" | "away" | "toward" | "down";

/** A double as a spreadsheet sees it: 15 significant decimal digits, ±significand × 10^exponent. */
export interface Decimal15 {
  readonly negative: boolean;
  readonly significand: number;
  readonly exponent: number;
}

const precision = 15;
const power = (exponent: number): number => Number("1e" + exponent);

export function decimal15(number: number): Decimal15 {
  const { negative, digits, point } = shortestDigits(number);
  const significand = Number(digits.slice(0, precision).padEnd(precision, "0")) + (digits.charAt(precision) >= "5" ? 1 : 0);
  // 999999999999999|6 becomes 1000000000000000: one digit too many.
  return significand === power(precision)
    ? { negative, significand: power(precision - 1), exponent: point - precision + 1 }
    : { negative, significand, exponent: digits ? point - precision : 0 };
}

/** The fewest decimal digits that name this double and no other: 0.d₁d₂d₃… × 10^point; zero has no digits. */
export function shortestDigits(number: number): { negative: boolean; digits: string; point: number } {
  if (number === 0) return { negative: false, digits: "", point: 0 };
  const [mantissa = "", exponent] = Math.abs(number).toExponential().split("e");
  return { negative: number < 0, digits: mantissa.replace(".", ""), point: Number(exponent) + 1 };
}

/** Rounding on the 15-digit view: 1.005 to two places is 1.01, and 4.35*100 is a whole 435. */
export function round(number: number, places: number, mode: RoundingMode): number {
  const kept = Math.max(-400, Math.min(400, Math.trunc(places)));
  const unit = tens[kept];
  const sure = unit === undefined ? undefined : roundSurely(number, unit, mode);
  return sure ?? roundDigits(number, kept, mode);
}

/** Powers of ten that a double holds exactly. */
const tens = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];

/** A fraction nearer than this to a half or to a whole number is looked at digit by digit. */
const doubt = 1e-5;

/** The same without making digits, for numbers that are far from any tie; the reasons stand in `Rounding.cs`. */
function roundSurely(number: number, unit: number, mode: RoundingMode): number | undefined {
  const magnitude = Math.abs(number) * unit;
  if (!(magnitude < 1e9)) return undefined;
  let whole = Math.floor(magnitude);
  const rest = magnitude - whole;
  if (rest !== 0) {
    if (rest < doubt || rest > 1 - doubt || Math.abs(rest - 0.5) < doubt) return undefined;
    if (mode === "away" || (mode === "halfAway" && rest > 0.5) || (mode === "down" && number < 0)) whole++;
  }
  return (number < 0 ? -whole : whole) / unit;
}

function roundDigits(number: number, kept: number, mode: RoundingMode): number {
  const { negative, significand, exponent } = decimal15(number);
  const drop = -exponent - kept;
  const sign = negative ? -1 : 1;
  if (drop <= 0) return sign * Number(significand + "e" + exponent);
  const unit = drop > precision ? Infinity : power(drop);
  const rest = significand % unit;
  const up = mode === "halfAway" ? rest >= unit / 2 : mode === "away" ? rest > 0 : mode === "down" && rest > 0 && negative;
  const whole = unit === Infinity ? 0 : (significand - rest) / unit;
  return sign * Number(whole + (up ? 1 : 0) + "e" + -kept);
}

/** The double nearest to the 15-digit view: 7.1 for `71 * 0.1`, which is 7.1000000000000005. */
export function decimal15View(number: number): number {
  const { negative, significand, exponent } = decimal15(number);
  return Number(`${negative ? "-" : ""}${significand}e${exponent}`);
}

export const floor = (number: number): number => round(number, 0, "down");

/** What is whole already, as most row numbers are, is not rounded. */
export const truncate = (number: number): number => ((number | 0) === number ? number | 0 : round(number, 0, "toward"));
