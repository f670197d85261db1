import { toNumber } from "./coercion";
import type { FunctionBody } from "./evaluate";
import { eachCell } from "./shapes";
import { checked, type FormulaError, isError, type Scalar, type Value } from "./values";

/** A function that sees all arguments computed, tables and errors included. */
export const whole = (body: (args: readonly Value[]) => Value): FunctionBody =>
  ({ args, visit }) => body(args.map((arg) => visit(arg)));

/** A function that sees single values and no errors; a table is taken cell by cell, a left error wins. */
export const scalar = (body: (args: readonly Exclude<Scalar, FormulaError>[]) => Scalar): FunctionBody =>
  ({ args, visit }) => eachCell(args.map((arg) => visit(arg)), (cells) =>
    cells.find(isError) ?? checked(body(cells as readonly Exclude<Scalar, FormulaError>[])));

/** A function of numbers; those left out count as 0. */
export const numeric = (body: (a: number, b: number, c: number, d: number, e: number) => number | FormulaError): FunctionBody =>
  scalar((args) => {
    const numbers = args.map(toNumber);
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = numbers as readonly number[];
    return numbers.find(isError) ?? body(a, b, c, d, e);
  });
