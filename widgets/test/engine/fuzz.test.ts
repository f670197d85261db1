import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { evaluate, type Tree } from "../../src/engine/evaluate";
import type { Value } from "../../src/engine/values";
import { everyFunction, readVectors, scopeOf, today } from "./vectors";
import { patternOf } from "./patterns";

/** The same as in RandomTrees.cs. */
const scope = scopeOf({
  users: 120,
  rate: 0.0525,
  blank: null,
  flag: true,
  word: "Word",
  flows: [-1000, 300, 420, 680, null, "x", 0.1],
  grid: [[1, "a"], [2, "b"], [3, true]],
});

test("random trees have the value that C# gives them, to the last bit", () => {
  const rows = readVectors<readonly [tree: Tree, value: Value]>("formula-fuzz.json");

  const different = rows
    .map(([tree, expected]) => ({ tree, expected, actual: evaluate(tree, scope, everyFunction, today, patternOf("en-US")) }))
    .filter(({ actual, expected }) => !isDeepStrictEqual(actual, expected));

  expect(rows.length).toBeGreaterThanOrEqual(2000);
  expect(different.slice(0, 5).map((row) => JSON.stringify(row))).toEqual([]);
});
