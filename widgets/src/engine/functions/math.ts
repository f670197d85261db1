import { defaulted, numeric, over, total, whole } from "../bodies";
import { toNumber } from "../coercion";
import { floor, round } from "../decimal15";
import { exp, log, log10 } from "../elementary";
import type { Functions } from "../evaluate";
import { raise } from "../powers";
import { cellAt, shapeOf } from "../shapes";
import { fail, type FormulaError, isError, isTable, type Value } from "../values";
import { sum } from "./aggregates";
import { countIf, sumIf } from "./conditionals";
import { ceilingMultiple, floorMultiple, nearestMultiple, quotient, remainder } from "./multiples";

/** Adding up, rounding, powers. */
export const math: Functions = {
  SUM: total,
  AVERAGE: over((numbers) => (numbers.length ? sum(numbers) / numbers.length : fail("#DIV/0!"))),
  MIN: over((numbers) => extreme(numbers, Math.min)),
  MAX: over((numbers) => extreme(numbers, Math.max)),
  MEDIAN: over(median),
  COUNT: whole(count),
  SUMPRODUCT: whole(sumProduct),
  COUNTIF: whole(countIf),
  SUMIF: whole(sumIf),
  ROUND: numeric((number, places) => round(number, places, "halfAway")),
  ROUNDUP: numeric((number, places) => round(number, places, "away")),
  ROUNDDOWN: numeric((number, places) => round(number, places, "toward")),
  TRUNC: numeric((number, places) => round(number, places, "toward")),
  INT: numeric(floor),
  MROUND: numeric(nearestMultiple),
  CEILING: numeric(ceilingMultiple),
  FLOOR: numeric(floorMultiple),
  MOD: numeric(remainder),
  QUOTIENT: numeric(quotient),
  ABS: numeric(Math.abs),
  POWER: numeric(raise),
  SQRT: numeric(Math.sqrt),
  EXP: numeric(exp),
  LN: numeric((number) => (number <= 0 ? fail("#NUM!") : log(number))),
  LOG10: numeric((number) => (number <= 0 ? fail("#NUM!") : log10(number))),
  LOG: defaulted([0, 10], numeric(logarithm)),
};

function extreme(numbers: readonly number[], choose: (a: number, b: number) => number): number {
  let found = numbers[0] ?? 0;
  for (const number of numbers) found = choose(found, number);
  return found;
}

function logarithm(number: number, base: number): number | FormulaError {
  if (number <= 0 || base <= 0) return fail("#NUM!");
  if (base === 1) return fail("#DIV/0!");
  return base === 10 ? log10(number) : log(number) / log(base);
}

function median(numbers: number[]): number | FormulaError {
  if (!numbers.length) return fail("#NUM!");
  numbers.sort((a, b) => a - b);
  const middle = Math.floor(numbers.length / 2);
  const [low = 0, high = 0] = numbers.slice(middle - 1 + (numbers.length % 2));
  return numbers.length % 2 === 1 ? low : (low + high) / 2;
}

/** Counts what is a number, or can be read as one; errors and texts are passed over. */
function count(args: readonly Value[]): number {
  return args.flatMap((arg) => (isTable(arg) ? arg.flat().filter((cell) => typeof cell === "number") : arg === null ? [] : [toNumber(arg)]))
    .filter((value) => !isError(value)).length;
}

function sumProduct(args: readonly Value[]): number | FormulaError {
  const [rows, columns] = shapeOf(args[0] ?? null);
  if (args.some((arg) => shapeOf(arg)[0] !== rows || shapeOf(arg)[1] !== columns)) return fail("#VALUE!");
  let total = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let product = 1;
      for (const arg of args) {
        const cell = cellAt(arg, row, column);
        if (isError(cell)) return cell;
        product *= typeof cell === "number" ? cell : 0;
      }
      total += product;
    }
  }
  return total;
}
