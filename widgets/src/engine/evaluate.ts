import { negate, percent } from "./arithmetic";
import type { NumberPattern } from "./number-pattern";
import { binary } from "./operators";
import { eachCell } from "./shapes";
import { checked, type ErrorCode, fail, isError, isTable, number, type Scalar, type Table, type Value } from "./values";

/** A formula's tree as C# writes it; its form is described in `NodeJson.cs`. */
export type Tree = number | string | boolean | null | readonly Tree[];

/** A part of a formula, ready to be computed: names are places, functions are found. */
export type Term = () => Value;

/** What a name stands for. */
export interface Place {
  value: Value;
}

/** Finds the place of a name, which is in lower case, or how its value is computed; undefined when there is none: `#NAME?`. */
export type Places = (name: string) => Place | Term | undefined;

/** What all terms of a formula share. */
export interface Work {
  /** How many cells of tables may still be made. */
  steps: number;
  /** How many tables were made or named so far, over all formulas. */
  tables: number;
  /** What TODAY() is, as a serial. */
  readonly today: Value;
  /** How TEXT and VALUE write numbers; there is always one where they are used. */
  readonly pattern: NumberPattern | undefined;
}

/** Joins a function with the arguments of a call. */
export type FunctionBody = (args: readonly Term[], work: Work) => Term;

export type Functions = Readonly<Record<string, FunctionBody>>;

/** How many cells one formula may visit, counted each time that a table is made or named. */
export const mostSteps = 100_000;

export const newWork = (today: Value = fail("#N/A"), pattern?: NumberPattern): Work => ({ steps: mostSteps, tables: 0, today, pattern });

/** Makes the whole bound on work available again; each formula has it for itself. */
export const begin = (work: Work): void => void (work.steps = mostSteps);

/** Hands on a value: a number finite, a text not too long, a table while there are steps for its cells. */
export function give(work: Work, value: Value): Value {
  if (typeof value === "number") return number(value);
  if (!isTable(value)) return checked(value);
  work.tables++;
  const cells = value.length * (value[0]?.length ?? 0);
  if (cells > work.steps) return fail("#NUM!");
  work.steps -= cells;
  return value;
}

/** Makes terms of a tree; the twin of `Binder` in C#. Both compute the same steps in the same order, equal to the bit. */
export function bind(tree: Tree, places: Places, functions: Functions, work: Work): Term {
  if (typeof tree !== "object" || tree === null) {
    const constant = checked(tree);
    return () => constant;
  }
  const head = tree[0] as string;
  const operands = tree.slice(1);
  const [first = null, second = null] = operands;
  const bound = (node: Tree): Term => bind(node, places, functions, work);
  if (head === "$") return named(places(first as string), work);
  if (head === "#") return constant(fail(first as ErrorCode));
  if (head === "{") return constant(table(operands as readonly (readonly Tree[])[]));
  if (/^[A-Z]/.test(head)) return functions[head]?.(operands.map(bound), work) ?? constant(fail("#NAME?"));
  return operands.length === 1 ? unary(head, bound(first)) : binary(head, bound(first), bound(second), work);

  function constant(value: Value): Term {
    return () => give(work, value);
  }

  function unary(operator: string, operand: Term): Term {
    if (operator === "+") return operand;
    const minus = operator === "-";
    const each = minus ? negate : percent;
    return () => {
      const value = operand();
      if (typeof value === "number") return number(minus ? -value : value / 100);
      return give(work, eachCell([value], ([cell = null]) => each(cell)));
    };
  }
}

/** Computes a formula once. */
export function evaluate(tree: Tree, scope: (name: string) => Value | undefined, functions: Functions, today?: Value, pattern?: NumberPattern): Value {
  const places: Places = (name) => {
    const value = scope(name);
    return value === undefined ? undefined : { value };
  };
  return bind(tree, places, functions, newWork(today, pattern))();
}

function named(place: Place | Term | undefined, work: Work): Term {
  if (!place) return () => fail("#NAME?");
  if (typeof place === "function") return place;
  return () => {
    const { value } = place;
    return typeof value === "number" ? value : give(work, value);
  };
}

const table = (rows: readonly (readonly Tree[])[]): Table =>
  rows.map((row) => row.map((cell) => (Array.isArray(cell) ? fail(cell[1] as ErrorCode) : (cell as Scalar))));
