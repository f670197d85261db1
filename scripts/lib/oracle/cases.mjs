import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generated } from "../fuzz/csharp.mjs";
import { root } from "../run.mjs";
import { formulaText } from "./formula-text.mjs";

/** What RandomTrees.cs gives the names of its formulas. */
const fuzzNames = {
  users: 120, rate: 0.0525, blank: null, flag: true, word: "Word",
  flows: [[-1000], [300], [420], [680], [null], ["x"], [0.1]],
  grid: [[1, "a"], [2, "b"], [3, true]],
};

/**
 * All formulas that a workbook can hold, with our values and the names that they need: `{ cases, names, left }`.
 * `left` counts the others by why they are left out.
 */
export async function everyCase(seed, count) {
  const names = {};
  const keys = new Map();
  const cases = [];
  const left = {};

  const add = (source, tree, variables, expected, tolerance) => {
    let array = false;
    const text = formulaText(tree, (name) => {
      const value = variables[name];
      if (value === undefined) return undefined;
      array ||= Array.isArray(value);
      const key = JSON.stringify(value);
      if (!keys.has(key)) {
        keys.set(key, `name_${keys.size}_`);
        names[keys.get(key)] = value;
      }
      return keys.get(key);
    });
    const why = text === undefined ? "an operand, a cell or an error that no file holds" : unfit(tree, variables, expected);
    if (why) left[why] = (left[why] ?? 0) + 1;
    else cases.push({ source, text, array: array || text.includes("{"), expected, tolerance });
  };

  const vectors = json("formulas.json");
  const trees = json("formula-trees.json");
  for (const [i, row] of vectors.entries()) add("vectors", trees[i], tables(row.variables ?? {}), row.error ? { error: row.error } : row.value, row.tolerance);
  for (const [, tree, value] of json("function-examples.json")) add("examples", tree, {}, value);
  const corrections = new Map(json("excel-financial-corrections.json").map((row) => [row.formula, row.true]));
  const excel = readFileSync(file("excel-financial.jsonl"), "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));
  for (const [i, tree] of json("excel-financial-trees.json").entries()) add("Excel", tree, {}, corrections.get(excel[i].formula) ?? excel[i].expected);
  for await (const rows of generated(seed, count)) for (const [tree, value] of rows) add("random", tree, fuzzNames, value);
  return { cases, names, left };
}

const file = (name) => join(root, "tests/vectors", name);

const json = (name) => JSON.parse(readFileSync(file(name), "utf8"));

/** Names in lower case; a list is a column. */
const tables = (variables) => Object.fromEntries(Object.entries(variables).map(([name, value]) =>
  [name.toLowerCase(), Array.isArray(value) && !Array.isArray(value[0]) ? value.map((cell) => [cell]) : value]));

/** Why a workbook has nothing to compare with. */
function unfit(tree, variables, expected) {
  if (Array.isArray(expected)) return "a table as the result";
  const calls = walk(tree);
  if (calls.some(([name]) => name === "TODAY")) return "TODAY";
  const conditional = calls.filter(([name]) => name === "COUNTIF" || name === "SUMIF");
  // In a workbook they look at ranges only.
  const ranges = conditional.every(([, cells, , sums]) => columnOf(cells, variables) && (sums === undefined || columnOf(sums, variables)));
  return ranges ? undefined : "COUNTIF or SUMIF over what is no range";
}

const walk = (tree) => (Array.isArray(tree) ? [tree, ...tree.slice(1).flatMap(walk)] : []);

const columnOf = (tree, variables) => Array.isArray(tree) && tree[0] === "$" && Array.isArray(variables[tree[1]]);
