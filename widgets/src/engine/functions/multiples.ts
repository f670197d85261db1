import { add } from "../arithmetic";
import { decimal15View, floor, round, truncate } from "../decimal15";
import { fail, type FormulaError } from "../values";

type Outcome = number | FormulaError;

/** MROUND. Quotient and product are seen with 15 digits, as `Multiples` in C# explains. */
export function nearestMultiple(number: number, multiple: number): Outcome {
  if (number === 0 || multiple === 0) return 0;
  if (number > 0 !== multiple > 0) return fail("#NUM!");
  return times(number / multiple, multiple, (quotient) => round(quotient, 0, "halfAway"));
}

export function ceilingMultiple(number: number, multiple: number): Outcome {
  if (number === 0 || multiple === 0) return 0;
  if (number > 0 && multiple < 0) return fail("#NUM!");
  return times(number / multiple, multiple, (quotient) => -floor(-quotient));
}

export function floorMultiple(number: number, multiple: number): Outcome {
  if (number === 0) return 0;
  if (multiple === 0) return fail("#DIV/0!");
  if (number > 0 && multiple < 0) return fail("#NUM!");
  return times(number / multiple, multiple, floor);
}

/** number − divisor·INT(number/divisor), as Excel computes it; no digits are left where the quotient fills a double. */
export function remainder(number: number, divisor: number): Outcome {
  if (divisor === 0) return fail("#DIV/0!");
  const quotient = number / divisor;
  return Math.abs(quotient) >= 1e15 ? fail("#NUM!") : add(number, -(divisor * floor(quotient)));
}

export function quotient(number: number, divisor: number): Outcome {
  if (divisor === 0) return fail("#DIV/0!");
  const exact = number / divisor;
  return Number.isFinite(exact) ? truncate(exact) : fail("#NUM!");
}

function times(quotient: number, multiple: number, whole: (quotient: number) => number): Outcome {
  if (!Number.isFinite(quotient)) return fail("#NUM!");
  const product = whole(quotient) * multiple;
  return Number.isFinite(product) ? decimal15View(product) : fail("#NUM!");
}
