/** What a formula works on and yields; the twin of `Value` in C#. Blank is null, a table is an array of rows. */
export type Value = Scalar | Table;

export type Scalar = number | string | boolean | null | FormulaError;

export type Table = readonly (readonly Scalar[])[];

export interface FormulaError {
  readonly error: ErrorCode;
}

export const errorCodes = ["#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#NULL!", "#CYCLE!"] as const;

export type ErrorCode = (typeof errorCodes)[number];

export const fail = (error: ErrorCode): FormulaError => ({ error });

export const isTable = (value: Value): value is Table => Array.isArray(value);

export const isError = (value: Value | readonly number[]): value is FormulaError =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** How many cells a table may have. */
export const mostCells = 10_000;
/** How many characters a text may have. */
export const textLength = 32_767;
const smallestNormal = 2.2250738585072014e-308;

/** A number as a formula may hold it: finite, never subnormal, never minus zero. */
export function number(value: number): number | FormulaError {
  const magnitude = Math.abs(value);
  if (magnitude >= smallestNormal && magnitude <= Number.MAX_VALUE) return value;
  return magnitude < smallestNormal ? 0 : fail("#NUM!");
}

/** A number as a formula may hold it, and a text as long as a cell holds. */
export function checked<T extends Value>(value: T): T | number | FormulaError {
  if (typeof value === "number") return number(value);
  return typeof value === "string" && value.length > textLength ? fail("#VALUE!") : value;
}

/** 0, 1, … up to `count`; without `Array.from`, `entries` and `reduce`, which old libraries of a page bend to a meaning of their own. */
export function places(count: number): number[] {
  return [...Array(count).keys()];
}

/** Calls `cell` for each place of a table; `#NUM!` when that would be too many. */
export function makeTable(rows: number, columns: number, cell: (row: number, column: number) => Scalar): Value {
  if (rows * columns > mostCells) return fail("#NUM!");
  return places(rows).map((row) => places(columns).map((column) => cell(row, column)));
}
