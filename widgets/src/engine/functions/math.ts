import { add } from "../arithmetic";
import { numeric, over, whole } from "../bodies";
import { toNumber } from "../coercion";
import { floor, round } from "../decimal15";
import { exp, log } from "../elementary";
import type { Functions } from "../evaluate";
import { raise } from "../powers";
import { cellAt, shapeOf } from "../shapes";
import { fail, type FormulaError, isError, isTable, type Value } from "../values";
import { sum } from "./aggregates";

/** Adding up, rounding, powers. */
export const math: Functions = {
  SUM: over(sum),
  AVERAGE: over((numbers) => (numbers.length ? sum(numbers) / numbers.length : fail("#DIV/0!"))),
  MIN: over((numbers) => (numbers.length ? numbers.reduce((a, b) => Math.min(a, b)) : 0)),
  MAX: over((numbers) => (numbers.length ? numbers.reduce((a, b) => Math.max(a, b)) : 0)),
  MEDIAN: over(median),
  COUNT: whole(count),
  SUMPRODUCT: whole(sumProduct),
  ROUND: numeric((number, places) => round(number, places, "halfAway")),
  ROUNDUP: numeric((number, places) => round(number, places, "away")),
  ROUNDDOWN: numeric((number, places) => round(number, places, "toward")),
  TRUNC: numeric((number, places) => round(number, places, "toward")),
  INT: numeric(floor),
  MOD: numeric(remainder),
  ABS: numeric(Math.abs),
  POWER: numeric(raise),
  SQRT: numeric(Math.sqrt),
  EXP: numeric(exp),
  LN: numeric((number) => (number <= 0 ? fail("#NUM!") : log(number))),
};

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

/** number − divisor·INT(number/divisor), as Excel computes it; no digits are left where the quotient fills a double. */
function remainder(number: number, divisor: number): number | FormulaError {
  if (divisor === 0) return fail("#DIV/0!");
  const quotient = number / divisor;
  return Math.abs(quotient) >= 1e15 ? fail("#NUM!") : add(number, -(divisor * floor(quotient)));
}
