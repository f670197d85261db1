import fc from "fast-check";
import { expect, test } from "vitest";
import { apply } from "../../../src/builder/document/apply";
import type { Change } from "../../../src/builder/document/change";
import { diff } from "../../../src/builder/document/diff";
import { same } from "../../../src/builder/document/json";
import { merge, preferMine } from "../../../src/builder/document/merge";
import { documents } from "./documents";

test("who changed nothing is in nobody's way", () => {
  fc.assert(fc.property(documents, documents, (base, changed) => {
    expect(merge(base, changed, base)).toEqual({ document: changed, conflicts: [] });
    expect(merge(base, base, changed)).toEqual({ document: changed, conflicts: [] });
    expect(merge(base, changed, changed)).toEqual({ document: changed, conflicts: [] });
  }), { numRuns: 1000 });
});

test("all of theirs is there, and of mine what is not asked about", () => {
  fc.assert(fc.property(documents, documents, documents, (base, mine, theirs) => {
    const { document, conflicts } = merge(base, mine, theirs);
    const asked = new Set(conflicts.map(conflict => conflict.mine));
    const said = (change: Change) => [...asked].some(other => same(other as never, change as never));
    for (const change of diff(base, theirs)) if (change.is === "set") expect(apply(document, [change]), JSON.stringify(change)).toEqual(document);
    for (const change of diff(base, mine)) if (change.is === "set" && !said(change)) expect(apply(document, [change]), JSON.stringify(change)).toEqual(document);
  }), { numRuns: 1000 });
});

test("two questions of one step, written by two people, are both there", () => {
  const base = { steps: [{ id: "s", questions: [{ id: "q1", title: "One" }, { id: "q2", title: "Two" }] }] };
  const mine = { steps: [{ id: "s", questions: [{ id: "q1", title: "My one" }, { id: "q2", title: "Two" }, { id: "q3", title: "Three" }] }] };
  const theirs = { steps: [{ id: "s", questions: [{ id: "q2", title: "Their two" }, { id: "q1", title: "One" }] }] };

  expect(merge(base, mine, theirs)).toEqual({
    document: { steps: [{ id: "s", questions: [{ id: "q2", title: "Their two" }, { id: "q3", title: "Three" }, { id: "q1", title: "My one" }] }] },
    conflicts: [],
  });
});

const base = { title: "Old", steps: [{ id: "s", title: "Step" }, { id: "t", title: "Other" }] };

test("the same text written twice is asked about, and either can be taken", () => {
  const [mine, theirs] = [{ ...base, title: "Mine" }, { ...base, title: "Theirs" }];

  const { document, conflicts } = merge(base, mine, theirs);

  expect(document["title"]).toBe("Theirs");
  expect(conflicts).toEqual([{ mine: { is: "set", at: ["title"], value: "Mine" }, theirs: { is: "set", at: ["title"], value: "Theirs" } }]);
  expect(preferMine(document, base, mine, conflicts)).toEqual(mine);
});

test("what one took and the other changed is asked about, and comes back whole", () => {
  const mine = { ...base, steps: [{ id: "s", title: "Better" }, base.steps[1]!] };
  const theirs = { ...base, steps: [base.steps[1]!] };

  const { document, conflicts } = merge(base, mine, theirs);

  expect(document).toEqual(theirs);
  expect(conflicts).toHaveLength(1);
  expect(preferMine(document, base, mine, conflicts)).toEqual(mine);
});

test("what I took and the other changed is asked about, and goes if I say so", () => {
  const mine = { ...base, steps: [base.steps[1]!] };
  const theirs = { ...base, steps: [{ id: "s", title: "Better" }, base.steps[1]!] };

  const { document, conflicts } = merge(base, mine, theirs);

  expect(document).toEqual(theirs);
  expect(preferMine(document, base, mine, conflicts)).toEqual(mine);
});
