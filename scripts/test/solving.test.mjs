import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../lib/run.mjs";
import { easy, said } from "../lib/work/solving.mjs";

test("the slowest one in twenty decides", () => {
  const quick = Array(38).fill(100);
  const { sentence, isKept } = said([...quick, 5000, 5000]);
  assert.match(sentence, /40 puzzles .*95 of 100 within 100 ms/);
  assert.ok(isKept);
  assert.ok(!said([...quick.slice(1), 1501, 5000, 5000]).isKept);
});

test("puzzles are as hard as the server's", () => {
  const folder = join(root, "src/LeadMagnets.Web");
  const file = readdirSync(folder, { recursive: true }).find((name) => name.endsWith("AddressPressure.cs"));
  const [, number] = readFileSync(join(folder, file), "utf8").match(/Easy = ([\d_]+)/);
  assert.equal(easy, Number(number.replaceAll("_", "")));
});
