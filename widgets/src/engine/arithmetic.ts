import { toNumber, toText } from "./coercion";
import { agreeTo15Digits, compare } from "./comparison";
import { raise } from "./powers";
import { checked, fail, type FormulaError, isError, type Scalar } from "./values";

/** An operator on single values. Errors come out as they are, the left one first. */
export function apply(operator: string, left: Scalar, right: Scalar): Scalar {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === "&") return checked(`${toText(left)}${toText(right)}`);
  const calculation = calculate[operator];
  if (!calculation) return comparison(operator)!(compare(left, right));
  const a = toNumber(left);
  if (isError(a)) return a;
  const b = toNumber(right);
  return isError(b) ? b : checked(calculation(a, b));
}

/** A sum is zero when both sides cancel to 15 digits: `0.5-0.4-0.1` leaves no dust. */
export const add = (left: number, right: number): number => (agreeTo15Digits(left, -right) ? 0 : left + right);

/** The operators that calculate with two numbers. */
export const calculate: Readonly<Record<string, (a: number, b: number) => number | FormulaError>> = {
  "+": add,
  "-": (a, b) => add(a, -b),
  "*": (a, b) => a * b,
  "/": (a, b) => (b === 0 ? fail("#DIV/0!") : a / b),
  "^": raise,
};

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/** Whether a comparison holds for two values in this order: negative, zero or positive. Undefined: the operator is none. */
export const comparison = (operator: string): ((order: number) => boolean) | undefined => comparisons[operator];

export function negate(value: Scalar): Scalar {
  const number = toNumber(value);
  return isError(number) ? number : checked(-number);
}

export function percent(value: Scalar): Scalar {
  const number = toNumber(value);
  return isError(number) ? number : checked(number / 100);
}
