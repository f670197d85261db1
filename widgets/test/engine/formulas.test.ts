import { expect, test } from "vitest";
import { evaluate, type Tree } from "../../src/engine/evaluate";
import { type ErrorCode, fail, type Value } from "../../src/engine/values";
import { everyFunction, readVectors, scopeOf, type Variables } from "./vectors";
import { patternOf } from "./patterns";

interface Row {
  readonly formula: string;
  readonly variables?: Variables;
  readonly value?: Value;
  readonly error?: ErrorCode;
  readonly tolerance?: number;
}

const rows = readVectors<Row>("formulas.json");
const trees = readVectors<Tree>("formula-trees.json");

test("there is a tree for each formula", () => {
  expect(trees.length).toBe(rows.length);
  expect(rows.length).toBeGreaterThan(500);
});

test.each(rows.map((row, i) => ({ ...row, tree: trees[i] ?? null })))("$formula", ({ tree, variables, value, error, tolerance }) => {
  const actual = evaluate(tree, scopeOf(variables), everyFunction, undefined, patternOf("en-US"));

  const expected = error === undefined ? (value as Value) : fail(error);
  if (tolerance !== undefined && typeof actual === "number" && typeof expected === "number")
    expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * Math.abs(expected));
  else expect(actual).toStrictEqual(expected);
});
