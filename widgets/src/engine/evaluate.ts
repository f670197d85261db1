import { apply } from "./arithmetic";
import { toNumber } from "./coercion";
import { eachCell, shapeOf } from "./shapes";
import { checked, type ErrorCode, fail, isError, isTable, type Scalar, type Table, type Value } from "./values";

/** A formula's tree as C# writes it; its form is described in `NodeJson.cs`. */
export type Tree = number | string | boolean | null | readonly Tree[];

/** The value of a name, which is in lower case; undefined when there is none: `#NAME?`. */
export type Scope = (name: string) => Value | undefined;

/** What a function is called with: its arguments, not computed yet, and the way to compute them. */
export interface Call {
  readonly args: readonly Tree[];
  readonly visit: (tree: Tree) => Value;
}

export type FunctionBody = (call: Call) => Value;

export type Functions = Readonly<Record<string, FunctionBody>>;

/** How many nodes one evaluation may visit; a table counts as many times as it has cells. */
const mostSteps = 100_000;

/** Computes a formula's tree; the twin of `Interpreter` in C#: the same steps in the same order, equal to the bit. */
export function evaluate(tree: Tree, scope: Scope, functions: Functions): Value {
  let steps = mostSteps;
  const takeSteps = (count: number): boolean => count <= steps && (steps -= count, true);
  const visit = (node: Tree): Value => {
    const value = takeSteps(1) ? checked(compute(node)) : fail("#NUM!");
    return isTable(value) && !takeSteps(value.length * shapeOf(value)[1]) ? fail("#NUM!") : value;
  };
  return visit(tree);

  function compute(node: Tree): Value {
    if (typeof node !== "object" || node === null) return node;
    const head = node[0] as string;
    const args = node.slice(1);
    const [first = null, second = null] = args;
    if (head === "$") return orNoName(scope(first as string));
    if (head === "#") return fail(first as ErrorCode);
    if (head === "{") return table(args as readonly (readonly Tree[])[]);
    if (/^[A-Z]/.test(head)) return orNoName(functions[head]?.({ args, visit }));
    return args.length === 1 ? unary(head, visit(first)) : binary(head, first, second);
  }

  function unary(operator: string, value: Value): Value {
    if (operator === "+") return value;
    return eachCell([value], ([cell = null]) => {
      const number = toNumber(cell);
      return isError(number) ? number : checked(operator === "-" ? -number : number / 100);
    });
  }

  function binary(operator: string, first: Tree, second: Tree): Value {
    const left = visit(first);
    if (isError(left)) return left;
    return eachCell([left, visit(second)], ([a = null, b = null]) => apply(operator, a, b));
  }
}

const table = (rows: readonly (readonly Tree[])[]): Table =>
  rows.map((row) => row.map((cell) => (Array.isArray(cell) ? fail(cell[1] as ErrorCode) : (cell as Scalar))));

const orNoName = (value: Value | undefined): Value => (value === undefined ? fail("#NAME?") : value);
