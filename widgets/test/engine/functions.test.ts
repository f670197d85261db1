import { expect, test } from "vitest";
import { core } from "../../src/engine/functions/core";
import { finance } from "../../src/engine/functions/finance";
import { lookup } from "../../src/engine/functions/lookup";
import { math } from "../../src/engine/functions/math";
import { text } from "../../src/engine/functions/text";
import type { Functions } from "../../src/engine/evaluate";
import { readVectors } from "./vectors";

interface Row {
  readonly group: string;
  readonly functions: readonly string[];
}

const modules: Readonly<Record<string, Functions>> = { core, math, lookup, text, finance };

test("each group has the functions that it has in C#", () => {
  const rows = readVectors<Row>("functions.json");

  expect(rows.map(({ group }) => group)).toEqual(Object.keys(modules));
  for (const { group, functions } of rows) expect(Object.keys(modules[group] ?? {}).sort()).toEqual(functions);
});
