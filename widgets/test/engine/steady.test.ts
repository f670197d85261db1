import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { evaluate, type FunctionBody, type Tree } from "../../src/engine/evaluate";
import { Sheet } from "../../src/engine/sheet";
import { fail, isTable, type Value } from "../../src/engine/values";
import { patternOf } from "./patterns";
import { everyFunction, readVectors, scopeOf, today } from "./vectors";

const table = { rows: "#years", columns: ["cost"] };

function column(rows: number, inputs: Readonly<Record<string, Value>>, tree: Tree, functions = everyFunction): Sheet {
  const sheet = new Sheet(Object.keys(inputs), [{ id: "#years", tree: rows }, { id: "cost", tree, table }], functions, today, patternOf("en-US"));
  for (const [name, value] of Object.entries(inputs)) sheet.set(name, value);
  return sheet;
}

test("what is the same in every row is computed once for all of them, and anew when an input changes", () => {
  let computed = 0;
  const watch: FunctionBody = ([value]) => () => {
    computed++;
    return value?.() ?? null;
  };
  const tree = ["+", ["*", ["WATCH", ["+", ["$", "price"], 1]], ["$", "t"]], ["WATCH", ["$", "t"]]];
  const sheet = column(4, { price: 9 }, tree, { ...everyFunction, WATCH: watch });

  expect(sheet.get("cost")).toEqual([[11], [22], [33], [44]]);
  expect(computed).toBe(1 + 4);
  sheet.set("price", 19);
  expect(sheet.get("cost")).toEqual([[21], [42], [63], [84]]);
  expect(computed).toBe(2 * (1 + 4));
});

test("what no row asks for is not computed", () => {
  const refuse: FunctionBody = () => () => {
    throw new Error("Nobody asked.");
  };

  expect(column(2, { price: 9 }, ["IF", [">", ["$", "t"], 5], ["REFUSE", ["$", "price"]], 1], { ...everyFunction, REFUSE: refuse }).get("cost")).toEqual([[1], [1]]);
});

test("each row pays for the cells of a table, though it is the same in every row", () => {
  const rates = Array.from({ length: 5_000 }, () => [1]);
  const cost = (rows: number) => {
    const sheet = new Sheet(["rates"], [{ id: "#years", tree: rows }, { id: "cost", tree: ["+", ["SUM", ["$", "rates"]], ["$", "t"]], table }, { id: "total", tree: ["SUM", ["$", "cost"]] }], everyFunction);
    sheet.set("rates", rates);
    return sheet.get("total");
  };

  expect(cost(200)).toBe(200 * 5_000 + (200 * 201) / 2);
  expect(cost(201)).toEqual(fail("#NUM!"));
});

test("a table that one row could not pay for is looked at again by the next", () => {
  const many = Array.from({ length: 10_000 }, () => [1]);
  const all = ["SUM", ...Array.from({ length: 10 }, () => ["$", "many"])];
  const tree = ["+", ["IF", ["=", ["$", "t"], 1], all, 0], ["IFERROR", ["SUM", ["$", "many"]], -1]];

  expect(column(2, { many }, tree).get("cost")).toEqual([[99_999], [10_000]]);
});

test("random trees have the value in every row that they have by themselves", () => {
  const inputs = { users: 120, rate: 0.0525, blank: null, flag: true, word: "Word", flows: [[-1000], [300], [420], [680], [null], ["x"], [0.1]], grid: [[1, "a"], [2, "b"], [3, true]] };
  const rows = readVectors<readonly [tree: Tree, value: Value]>("formula-fuzz.json");

  const different = rows.flatMap(([tree]) => {
    const alone = evaluate(tree, scopeOf(inputs), everyFunction, today, patternOf("en-US"));
    const expected = [1, 2, 3].map(() => [isTable(alone) ? fail("#VALUE!") : alone]);
    const actual = column(3, inputs, ["CHOOSE", ["$", "t"], tree, tree, ["IF", true, tree, 0]]).get("cost");
    return isDeepStrictEqual(actual, expected) ? [] : [JSON.stringify({ tree, expected, actual })];
  });

  expect(rows.length).toBeGreaterThanOrEqual(2000);
  expect(different.slice(0, 5)).toEqual([]);
});
