import { toNumber, toText } from "./coercion";
import { agreeTo15Digits, compare } from "./comparison";
import { raise } from "./powers";
import { checked, fail, type FormulaError, isError, type Scalar } from "./values";

/** An operator on single values. Errors come out as they are, the left one first. */
export function apply(operator: string, left: Scalar, right: Scalar): Scalar {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === "&") return checked(`${toText(left)}${toText(right)}`);
  const calculation = calculations[operator];
  if (!calculation) return holds(operator, compare(left, right));
  const a = toNumber(left);
  if (isError(a)) return a;
  const b = toNumber(right);
  return isError(b) ? b : checked(calculation(a, b));
}

/** A sum is zero when both sides cancel to 15 digits: `0.5-0.4-0.1` leaves no dust. */
export const add = (left: number, right: number): number => (agreeTo15Digits(left, -right) ? 0 : left + right);

const calculations: Readonly<Record<string, (a: number, b: number) => number | FormulaError>> = {
  "+": add,
  "-": (a, b) => add(a, -b),
  "*": (a, b) => a * b,
  "/": (a, b) => (b === 0 ? fail("#DIV/0!") : a / b),
  "^": raise,
};

/** `<>` is less or greater, `<=` less or equal: each sign of the operator names one order that holds. */
const holds = (operator: string, order: number): boolean => operator.includes(order < 0 ? "<" : order > 0 ? ">" : "=");
