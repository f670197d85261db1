import { expect, test } from "vitest";
import { Sheet, type SheetFormula } from "../../src/engine/sheet";
import type { FunctionBody, Functions } from "../../src/engine/evaluate";
import { fail } from "../../src/engine/values";
import { everyFunction } from "./vectors";

const years = { rows: "#years", columns: ["sold", "income"] };

const plan: readonly SheetFormula[] = [
  { id: "#years", tree: 3 },
  { id: "sold", tree: ["CHOOSE", ["$", "t"], 1, 2, 4], table: years },
  { id: "income", tree: ["*", ["$", "sold"], ["$", "price"]], table: years },
  { id: "total", tree: ["SUM", ["$", "income"]] },
  { id: "other", tree: ["+", ["$", "cost"], 1] },
];

test("columns see each other row by row, and formulas see whole columns", () => {
  const sheet = new Sheet(["price", "cost"], plan, everyFunction);
  sheet.set("price", 10);

  expect(sheet.get("income")).toEqual([[10], [20], [40]]);
  expect(sheet.get("total")).toBe(70);
});

test("each row may look into a large table until the column has taken too much", () => {
  const rates = Array.from({ length: 2_500 }, (_, i) => [i + 1, i + 1]);
  const total = (rows: number) => {
    const table = { rows: "#plan", columns: ["rate"] };
    const sheet = new Sheet(["rates"], [
      { id: "#plan", tree: rows },
      { id: "rate", tree: ["VLOOKUP", ["$", "t"], ["$", "rates"], 2, true], table },
      { id: "total", tree: ["SUM", ["$", "rate"]] },
    ], everyFunction);
    sheet.set("rates", rates);
    return sheet.get("total");
  };

  expect(total(200)).toBe((200 * 201) / 2);
  expect(total(201)).toEqual(fail("#NUM!"));
});

test("only what depends on a change is computed again", () => {
  const computed: string[] = [];
  const watched: Functions = { ...everyFunction, WATCH: watch(computed) };
  const sheet = new Sheet(["a", "b"], [
    { id: "x", tree: ["WATCH", "x", ["+", ["$", "a"], 1]] },
    { id: "y", tree: ["WATCH", "y", ["*", ["$", "b"], 2]] },
    { id: "sign", tree: ["WATCH", "sign", [">", ["$", "x"], 0]] },
    { id: "end", tree: ["WATCH", "end", ["IF", ["$", "sign"], ["$", "y"], 0]] },
  ], watched);
  sheet.set("a", 1);
  sheet.set("b", 1);
  expect(sheet.get("end")).toBe(2);

  computed.length = 0;
  sheet.set("a", 2);

  expect(sheet.get("end")).toBe(2);
  expect(computed).toEqual(["x", "sign"]);
});

test("a condition sees the latest values", () => {
  const sheet = new Sheet(["price", "cost"], plan, everyFunction);
  const dear = sheet.formula([">", ["$", "total"], 50]);

  sheet.set("price", 1);
  expect(dear()).toBe(false);
  sheet.set("price", 10);
  expect(dear()).toBe(true);
});

test("a table without a sensible number of rows has no columns", () => {
  const sheet = new Sheet(["n"], [{ id: "#years", tree: ["$", "n"] }, { id: "sold", tree: ["$", "t"], table: years }], everyFunction);

  sheet.set("n", 2);
  expect(sheet.get("sold")).toEqual([[1], [2]]);
  for (const n of [0, -1, 1001]) {
    sheet.set("n", n);
    expect(sheet.get("sold")).toEqual(fail("#NUM!"));
  }
});

const watch = (computed: string[]): FunctionBody => ([name, value]) => () => {
  computed.push(String(name?.()));
  return value?.() ?? null;
};
