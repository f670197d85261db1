import { expect, test } from "vitest";
import { core } from "../../src/engine/functions/core";
import { date } from "../../src/engine/functions/date";
import { finance } from "../../src/engine/functions/finance";
import { lookup } from "../../src/engine/functions/lookup";
import { math } from "../../src/engine/functions/math";
import { text } from "../../src/engine/functions/text";
import { evaluate, type Functions, type Tree } from "../../src/engine/evaluate";
import type { Value } from "../../src/engine/values";
import { everyFunction, readVectors, scopeOf, today } from "./vectors";
import { patternOf } from "./patterns";

interface Row {
  readonly group: string;
  readonly functions: readonly string[];
}

const modules: Readonly<Record<string, Functions>> = { core, math, lookup, text, finance, date };

test("each group has the functions that it has in C#", () => {
  const rows = readVectors<Row>("functions.json");

  expect(rows.map(({ group }) => group)).toEqual(Object.keys(modules));
  for (const { group, functions } of rows) expect(Object.keys(modules[group] ?? {}).sort()).toEqual(functions);
});

test.each(readVectors<readonly [formula: string, tree: Tree, value: Value]>("function-examples.json"))("the example %s gives what its page says", (_, tree, value) => {
  expect(evaluate(tree, scopeOf(), everyFunction, today, patternOf("en-US"))).toStrictEqual(value);
});
