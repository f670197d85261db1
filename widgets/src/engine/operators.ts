import { add, apply, calculate, comparison } from "./arithmetic";
import { compareNumbers } from "./comparison";
import { give, type Term, type Work } from "./evaluate";
import { eachCell } from "./shapes";
import { fail, isError, number, type Value } from "./values";

type Any = (a: Value, b: Value) => Value;

/**
 * An operator between two terms. With numbers on both sides the usual ones take a short way, each in a function of its own, so that the
 * browser can compile it for itself; all other values go by the rules of `apply`.
 */
export function binary(operator: string, left: Term, right: Term, work: Work): Term {
  const any: Any = (a, b) => give(work, eachCell([a, b], ([x = null, y = null]) => apply(operator, x, y)));
  switch (operator) {
    case "+": return plus(left, right, any);
    case "-": return minus(left, right, any);
    case "*": return times(left, right, any);
    case "/": return over(left, right, any);
    default: return other(operator, left, right, any);
  }
}

const plus = (left: Term, right: Term, any: Any): Term => () => {
  const a = left();
  if (typeof a !== "number") return isError(a) ? a : any(a, right());
  const b = right();
  return typeof b === "number" ? number(add(a, b)) : any(a, b);
};

const minus = (left: Term, right: Term, any: Any): Term => () => {
  const a = left();
  if (typeof a !== "number") return isError(a) ? a : any(a, right());
  const b = right();
  return typeof b === "number" ? number(add(a, -b)) : any(a, b);
};

const times = (left: Term, right: Term, any: Any): Term => () => {
  const a = left();
  if (typeof a !== "number") return isError(a) ? a : any(a, right());
  const b = right();
  return typeof b === "number" ? number(a * b) : any(a, b);
};

const over = (left: Term, right: Term, any: Any): Term => () => {
  const a = left();
  if (typeof a !== "number") return isError(a) ? a : any(a, right());
  const b = right();
  return typeof b !== "number" ? any(a, b) : b === 0 ? fail("#DIV/0!") : number(a / b);
};

/** Powers, comparisons and joining. */
function other(operator: string, left: Term, right: Term, any: Any): Term {
  const calculation = calculate[operator];
  const holds = comparison(operator);
  return () => {
    const a = left();
    if (isError(a)) return a;
    const b = right();
    if (typeof a !== "number" || typeof b !== "number" || (!calculation && !holds)) return any(a, b);
    if (!calculation) return holds!(compareNumbers(a, b));
    const value = calculation(a, b);
    return typeof value === "number" ? number(value) : value;
  };
}
