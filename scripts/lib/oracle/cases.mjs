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

/** All formulas that a workbook can hold, with our values and the names that they need: `{ cases, names, left }`. */
export async function everyCase(seed, count) {
  const names = {};
  const keys = new Map();
  const cases = [];
  let left = 0;

  const add = (source, tree, variables, expected, tolerance) => {
    let array = false;
    let comparable = !isTable(expected) && !mentions(tree, "TODAY");
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
    // COUNTIF and SUMIF of a workbook look at ranges only.
    comparable &&= !walk(tree).some((node) => ["COUNTIF", "SUMIF"].includes(node[0]) && [node[1], node[3]].some((cells) => cells !== undefined && !columnOf(cells, variables)));
    if (text === undefined || !comparable) left++;
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

const isTable = Array.isArray;

const walk = (tree) => (Array.isArray(tree) ? [tree, ...tree.slice(1).flatMap(walk)] : []);

const mentions = (tree, name) => walk(tree).some((node) => node[0] === name);

const columnOf = (tree, variables) => Array.isArray(tree) && tree[0] === "$" && Array.isArray(variables[tree[1]]);
