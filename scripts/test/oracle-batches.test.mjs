import assert from "node:assert/strict";
import { test } from "node:test";
import { answers } from "../lib/oracle/batches.mjs";

const unanswered = "none";
const numbers = Array.from({ length: 200 }, (_, n) => n);

/** Doubles numbers, and does not come back from a batch with one of these. */
const doubles = (endless, asked = []) => async (some) => {
  asked.push(some.length);
  return some.some((n) => endless.includes(n)) ? undefined : some.map((n) => 2 * n);
};

test("Answers stand in the order of the items, over all batches", async () => {
  const asked = [];

  assert.deepEqual(await answers(numbers, doubles([], asked), { sizes: [64, 8, 1], unanswered }), numbers.map((n) => 2 * n));
  assert.deepEqual(asked, [64, 64, 64, 8]);
});

test("Only the items that keep a batch from coming back stay without an answer", async () => {
  const found = await answers(numbers, doubles([3, 70, 199]), { sizes: [64, 8, 1], unanswered });

  assert.deepEqual(found, numbers.map((n) => ([3, 70, 199].includes(n) ? unanswered : 2 * n)));
});

test("No batch is asked twice as it was", async () => {
  const asked = [];

  assert.deepEqual(await answers([0, 1, 2], doubles([1], asked), { sizes: [64, 8, 1], unanswered }), [0, unanswered, 4]);
  assert.deepEqual(asked, [3, 1, 1, 1]);
});

test("When nearly nothing is answered, it ends with an error instead of waiting for each", async () => {
  await assert.rejects(answers(numbers, doubles(numbers), { sizes: [64, 8, 1], unanswered, most: 3 }), /More than 3 have no answer/);
});
