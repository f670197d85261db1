import assert from "node:assert/strict";
import { test } from "node:test";
import { checkTypes, typed } from "../lib/types.mjs";

for (const workspace of typed) {
  test(`the types of ${workspace} hold together`, async () => {
    const { code, output } = await checkTypes(workspace, "keep");
    assert.equal(code, 0, output);
  });
}
