import assert from "node:assert/strict";
import { test } from "node:test";
import { shrink } from "../lib/fuzz/shrink.mjs";

test("A failing formula becomes as small as it can while it fails", async () => {
  const tree = ["+", ["*", ["$", "users"], ["ROUND", ["-", 3.7, ["SUM", 1, 2]], 2]], ["IF", true, ["ABS", ["-", 5]], 0]];

  const smallest = await shrink(tree, (candidate) => JSON.stringify(candidate).includes("ABS"));

  assert.deepEqual(smallest, ["ABS", 1]);
});

test("What stands in names and tables is left alone", async () => {
  const smallest = await shrink(["SUM", ["{", [1, 2]], ["$", "users"]], () => true);

  assert.notEqual(smallest[0], undefined);
  assert.ok(typeof smallest === "number" || ["{", "$"].includes(smallest[0]));
});
