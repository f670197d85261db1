import fc from "fast-check";
import { expect, test } from "vitest";
import { apply } from "../../../src/builder/document/apply";
import { diff } from "../../../src/builder/document/diff";
import { documents } from "./documents";

test("what leads from one document to another leads there", () => {
  fc.assert(fc.property(documents, documents, (one, two) => {
    expect(apply(one, diff(one, two))).toEqual(two);
  }), { numRuns: 2000 });
});

test("the same document needs no change, and what does not change stays the same object", () => {
  fc.assert(fc.property(documents, document => {
    expect(diff(document, structuredClone(document))).toEqual([]);
  }));
  const document = { title: "t", steps: [{ id: "a", label: "x" }, { id: "b", label: "y" }] };

  const changed = apply(document, [{ is: "set", at: ["steps", { id: "b" }, "label"], value: "z" }]);

  expect((changed["steps"] as object[])[0]).toBe(document.steps[0]);
});

test("a change is said by ids, not by positions", () => {
  const before = { steps: [{ id: "a", label: "x" }, { id: "b", label: "y" }] };
  const after = { steps: [{ id: "b", label: "z" }, { id: "new" }, { id: "a", label: "x" }] };

  expect(diff(before, after)).toEqual([
    { is: "set", at: ["steps", { id: "b" }, "label"], value: "z" },
    { is: "put", at: ["steps"], item: { id: "new" }, after: "b" },
    { is: "order", at: ["steps"], ids: ["b", "new", "a"] },
  ]);
});

test("a change of what is gone does nothing, and who stands behind somebody gone stands at the end", () => {
  const document = { steps: [{ id: "a" }] };

  expect(apply(document, [{ is: "set", at: ["steps", { id: "z" }, "label"], value: "x" }])).toBe(document);
  expect(apply(document, [{ is: "put", at: ["steps"], item: { id: "n" }, after: "z" }])).toEqual({ steps: [{ id: "a" }, { id: "n" }] });
});
