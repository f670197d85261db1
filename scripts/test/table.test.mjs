import assert from "node:assert/strict";
import { test } from "node:test";
import { table } from "../lib/table.mjs";

test("columns are as wide as their widest cell", () => {
  assert.equal(table(["What", "N"], [["a longer name", 7]]), "| What          | N   |\n| ------------- | --- |\n| a longer name | 7   |");
});
