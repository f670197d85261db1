import { toNumber } from "./coercion";
import { type FunctionBody, give, type Term } from "./evaluate";
import { eachCell } from "./shapes";
import { checked, fail, type FormulaError, isError, isTable, number, type Scalar, type Table, type Value } from "./values";

type Single = Exclude<Scalar, FormulaError>;

/** A function that sees all arguments computed, tables and errors included. */
export const whole = (body: (args: readonly Value[]) => Value): FunctionBody =>
  (args, work) => () => {
    const values = new Array<Value>(args.length);
    for (let i = 0; i < args.length; i++) values[i] = args[i]!();
    return give(work, body(values));
  };

/** A function that decides itself which arguments it computes. */
export const lazy = (body: (args: readonly Term[]) => Value): FunctionBody => (args) => () => body(args);

/** A function that sees single values and no errors; a table is taken cell by cell, a left error wins. */
export const scalar = (body: (args: readonly Single[]) => Scalar): FunctionBody =>
  whole((values) => eachCell(values, (cells) => cells.find(isError) ?? checked(body(cells as readonly Single[]))));

type Numeric = (a: number, b: number, c: number, d: number, e: number, f: number) => number | FormulaError;

/** A function of numbers; those left out count as 0. */
export function numeric(body: Numeric): FunctionBody {
  const others = scalar((cells) => {
    const numbers = cells.map(toNumber);
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers as readonly number[];
    return numbers.find(isError) ?? body(a, b, c, d, e, f);
  });
  return (args, work) => {
    const [one = zero, two = zero, three = zero, four = zero, five = zero, six = zero] = args;
    const many = args.length > 2;
    return () => {
      const a = one();
      const b = two();
      const c = many ? three() : 0;
      const d = many ? four() : 0;
      const e = many ? five() : 0;
      const f = many ? six() : 0;
      if (isNumber(a) && isNumber(b) && isNumber(c) && isNumber(d) && isNumber(e) && isNumber(f)) return normal(body(a, b, c, d, e, f));
      return others([a, b, c, d, e, f].slice(0, args.length).map((value) => () => value), work)();
    };
  };
}

/** Gives the last arguments their defaults where they are left out. */
export const defaulted = (defaults: readonly number[], body: FunctionBody): FunctionBody =>
  (args, work) => body(defaults.map((value, i) => args[i] ?? (() => value)), work);

/** A function of all the numbers in its arguments, as SUM; see `numbersOf`. */
export const over = (body: (numbers: number[]) => number | FormulaError): FunctionBody =>
  (args) => () => {
    const numbers: number[] = [];
    return collect(args, numbers) ?? normal(body(numbers));
  };

/**
 * SUM: adds up what `over` would collect, without collecting it. In the given order, as all parts of the house must: another order gives
 * another last bit.
 */
export const total: FunctionBody = (args) => () => {
  let sum = 0;
  for (let i = 0; i < args.length; i++) {
    const value = args[i]!();
    const next = isTable(value) ? added(sum, value) : value === null ? sum : plus(sum, toNumber(value));
    if (typeof next !== "number") return next;
    sum = next;
  }
  return number(sum);
};

function added(sum: number, table: Table): number | FormulaError {
  let total = sum;
  for (let i = 0; i < table.length; i++) {
    const row = table[i]!;
    for (let j = 0; j < row.length; j++) {
      const cell = row[j]!;
      if (typeof cell === "number") total += cell;
      else if (isError(cell)) return cell;
    }
  }
  return total;
}

const plus = (sum: number, number: number | FormulaError): number | FormulaError => (isError(number) ? number : sum + number);

/** A function of one number, the first argument, and of all the numbers in the others, as NPV. */
export const flowsAfter = (body: (number: number, flows: readonly number[]) => number | FormulaError): FunctionBody =>
  ([first = zero, ...rest]) => () => withFlows(first(), 0, rest, body);

/** A function of the numbers in its first argument and of a number that may be left out, as IRR. */
export const flowsBefore = (otherwise: number, body: (number: number, flows: readonly number[]) => number | FormulaError): FunctionBody =>
  ([flows = zero, last]) => {
    const all = [flows];
    return () => withFlows(last ? last() : null, otherwise, all, body);
  };

function withFlows(given: Value, otherwise: number, flows: readonly Term[], body: (number: number, flows: readonly number[]) => number | FormulaError): Value {
  const first = given === null ? otherwise : toNumber(given);
  if (isError(first)) return first;
  const numbers: number[] = [];
  return collect(flows, numbers) ?? normal(body(first, numbers));
}

/**
 * Collects the numbers that sums and averages see: those of tables (texts, logicals and blanks in them are passed over) and
 * arguments by themselves, converted. The first error comes back.
 */
function collect(args: readonly Term[], numbers: number[]): FormulaError | undefined {
  for (let i = 0; i < args.length; i++) {
    const value = args[i]!();
    if (typeof value === "number") numbers.push(value);
    else if (isTable(value)) {
      const failed = cells(value, numbers);
      if (failed) return failed;
    } else if (value !== null) {
      const converted = toNumber(value);
      if (isError(converted)) return converted;
      numbers.push(converted);
    }
  }
  return undefined;
}

function cells(table: Table, numbers: number[]): FormulaError | undefined {
  for (let i = 0; i < table.length; i++) {
    const row = table[i]!;
    for (let j = 0; j < row.length; j++) {
      const cell = row[j]!;
      if (typeof cell === "number") numbers.push(cell);
      else if (isError(cell)) return cell;
    }
  }
  return undefined;
}

const zero: Term = () => 0;

const isNumber = (value: Value): value is number => typeof value === "number";

const normal = (value: number | FormulaError): number | FormulaError => (typeof value === "number" ? number(value) : value);

/** An error as it is; a table where a single value is needed. */
export const refuse = (value: Value): FormulaError => (isError(value) ? value : fail("#VALUE!"));
