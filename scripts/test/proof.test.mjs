import assert from "node:assert/strict";
import { test } from "node:test";
import { proofPage, settings } from "../lib/proof.mjs";

test("a hundred kills and three rounds are what is asked for where nothing is said", () => {
  const { kills, rounds, seed } = settings([]);
  assert.deepEqual([kills, rounds], ["100", "3"]);
  assert.match(seed, /^\d+$/);
});

test("a seed is taken as it is given", () => assert.deepEqual(settings(["20", "4711"]), { kills: "20", seed: "4711", rounds: "1" }));

test("what is no number is refused with an example", () => {
  for (const words of [["many"], ["10", "x"], ["0"], ["10", "1", "2"]]) assert.throws(() => settings(words), /npm run prove -- 100 4711/);
});

test("the page says what was run, how it ended and how to repeat it", () => {
  const page = proofPage({
    date: "2026-01-02", cores: 2, seconds: 60, command: "npm run prove -- 20 4711",
    figures: "kill -9 at random\t4711\t20\t300\t7\t3\t0\t0\t0\t0\t0\t0\t0\n",
    tests: [{ name: "A.B.KillTests.It_loses_nothing", status: "passed" }, { name: "A.B.DiskTests.It_waits", status: "skipped" }],
  });
  assert.match(page, /2026-01-02, 2 cores, 60 s: 1 passed, 0 failed, 1 skipped\. To repeat it: `npm run prove -- 20 4711`/);
  assert.match(page, /\| kill -9 at random \| 4711 \| 20 /);
  assert.match(page, /\| DiskTests: It waits +\| skipped \|\n\| KillTests: It loses nothing +\| passed +\|/);
});
