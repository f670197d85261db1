import { evaluate, type Tree } from "../../widgets/src/engine/evaluate";
import { core } from "../../widgets/src/engine/functions/core";
import { date } from "../../widgets/src/engine/functions/date";
import { finance } from "../../widgets/src/engine/functions/finance";
import { lookup } from "../../widgets/src/engine/functions/lookup";
import { math } from "../../widgets/src/engine/functions/math";
import { text } from "../../widgets/src/engine/functions/text";
import type { NumberPattern } from "../../widgets/src/engine/number-pattern";
import patterns from "../vectors/number-patterns.json";
import type { Value } from "../../widgets/src/engine/values";

const functions = { ...core, ...math, ...lookup, ...text, ...finance, ...date };

/** The same as in RandomTrees.cs. */
const today = 46_053;
const pattern = patterns.find(({ key }) => key === "en-US")?.pattern as NumberPattern;
const scope: Readonly<Record<string, Value>> = {
  users: 120,
  rate: 0.0525,
  blank: null,
  flag: true,
  word: "Word",
  flows: [[-1000], [300], [420], [680], [null], ["x"], [0.1]],
  grid: [[1, "a"], [2, "b"], [3, true]],
};

export const answer = (tree: Tree): Value => evaluate(tree, (name) => scope[name], functions, today, pattern);

/** The rows `[tree, value]` of which another value comes out here, as `[tree, value, value here]`; at most ten of them. */
export function differences(rows: readonly (readonly [tree: Tree, value: Value])[]): unknown[] {
  const found: unknown[] = [];
  for (const [tree, expected] of rows) {
    const actual = answer(tree);
    if (!same(actual, expected)) found.push([tree, expected, actual]);
    if (found.length === 10) break;
  }
  return found;
}

/** Equal to the bit: JSON writes the shortest digits of a double, and there is neither minus zero nor not-a-number. */
const same = (a: Value, b: Value): boolean => JSON.stringify(a) === JSON.stringify(b);
