import { expect, test } from "vitest";
import { evaluate, type Tree } from "../../src/engine/evaluate";
import { everyFunction, readVectorLines, readVectors, scopeOf } from "./vectors";

interface Row {
  readonly formula: string;
  readonly expected: number;
}

interface Correction {
  readonly formula: string;
  readonly true: number;
}

test("the financial functions agree with Excel; where Excel is wrong, with the true value", () => {
  const rows = readVectorLines<Row>("excel-financial.jsonl");
  const trees = readVectors<Tree>("excel-financial-trees.json");
  const corrections = new Map(readVectors<Correction>("excel-financial-corrections.json").map((row) => [row.formula, row.true]));

  const wrong = rows.filter(({ formula, expected }, i) => {
    const value = evaluate(trees[i] ?? null, scopeOf(), everyFunction);
    const right = corrections.get(formula) ?? expected;
    return !(typeof value === "number" && Math.abs(value - right) <= Math.max(1e-9 * Math.abs(right), 1e-12));
  });

  expect(rows.length).toBe(3592);
  expect(wrong).toEqual([]);
});
