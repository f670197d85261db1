import assert from "node:assert/strict";
import { test } from "node:test";
import { timer } from "../lib/timer.mjs";

test("A timer says seconds, then minutes and seconds", () => {
  let now = 1_000;
  const since = timer(() => now);

  now += 48_400;
  assert.equal(since(), "48 s");
  now += 411_600;
  assert.equal(since(), "7 min 40 s");
});
