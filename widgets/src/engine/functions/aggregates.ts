import { whole } from "../bodies";
import { toNumber } from "../coercion";
import type { FunctionBody } from "../evaluate";
import { type FormulaError, isError, isTable, type Value } from "../values";

/**
 * The numbers that sums and averages see: those of tables (texts, logicals and blanks in them are passed over) and
 * arguments by themselves, converted. The first error wins.
 */
export function numbersOf(args: readonly Value[]): number[] | FormulaError {
  const numbers: number[] = [];
  for (const arg of args) {
    const inTable = isTable(arg);
    for (const cell of inTable ? arg.flat() : [arg]) {
      if (cell === null || (inTable && typeof cell !== "number" && !isError(cell))) continue;
      const number = toNumber(cell);
      if (isError(number)) return number;
      numbers.push(number);
    }
  }
  return numbers;
}

export const over = (body: (numbers: number[]) => Value): FunctionBody =>
  whole((args) => {
    const numbers = numbersOf(args);
    return isError(numbers) ? numbers : body(numbers);
  });

/** In the given order, as all parts of the house must: another order gives another last bit. */
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
