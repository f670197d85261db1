import { decimal15 } from "./decimal15";
import type { FormulaError, Scalar } from "./values";

type Comparable = Exclude<Scalar, FormulaError>;

/** Negative, zero or positive. Numbers are less than texts, texts less than logicals; a blank is the other side's empty value. */
export function compare(left: Comparable, right: Comparable): number {
  const a = left ?? emptyOf(right);
  const b = right ?? emptyOf(a);
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  if (typeof a === "number" && typeof b === "number") return compareNumbers(a, b);
  return rank(a) - rank(b);
}

export const compareNumbers = (a: number, b: number): number => (agreeTo15Digits(a, b) ? 0 : a < b ? -1 : 1);

/** Capital or not, by UTF-16 unit. Only units whose capital is one unit in C# as well are folded. */
export function compareTexts(left: string, right: string): number {
  const a = fold(left);
  const b = fold(right);
  return a < b ? -1 : a > b ? 1 : 0;
}

export function agreeTo15Digits(left: number, right: number): boolean {
  // Numbers that differ by more cannot have fifteen digits in common; this spares nearly all the conversions.
  if (Math.abs(left - right) > Math.abs(left) * 1e-13) return false;
  return left === right || view(left) === view(right);
}

const view = (number: number): string => {
  const { negative, significand, exponent } = decimal15(number);
  return `${negative} ${significand} ${exponent}`;
};

export const fold = (text: string): string =>
  text.replace(/[a-z\u00b6-\u024f\u0370-\u058f\u1e00-\u1e95\u1ea0-\u1eff]/g, (unit) => {
    const capital = unit.toUpperCase();
    return capital.length > 1 || /[ıſƛ]/.test(unit) ? unit : capital;
  });

/** The small letters of capitals, where `fold` leads back to them. */
export const unfold = (text: string): string =>
  text.replace(/[A-Z\u0080-\uffff]/g, (unit) => {
    const small = unit.toLowerCase();
    return small.length === 1 && fold(small) === unit ? small : unit;
  });

const emptyOf = (other: Comparable): Comparable => (typeof other === "string" ? "" : typeof other === "boolean" ? false : 0);

/** Number 0, text 1, FALSE 2, TRUE 3. */
const rank = (value: Comparable): number => (typeof value === "boolean" ? 2 + Number(value) : typeof value === "string" ? 1 : 0);
