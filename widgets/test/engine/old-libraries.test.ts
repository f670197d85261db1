import { expect, test } from "vitest";
import { evaluate, type Tree } from "../../src/engine/evaluate";
import { patternOf } from "./patterns";
import { everyFunction, readVectors, scopeOf, type Variables } from "./vectors";

const rows = readVectors<{ formula: string; variables?: Variables }>("formulas.json");
const trees = readVectors<Tree>("formula-trees.json");
const valueOf = (i: number) => evaluate(trees[i] ?? null, scopeOf(rows[i]!.variables), everyFunction, undefined, patternOf("en-US"));

/** What Prototype and MooTools made of lists; the natives are put back before anything is compared. */
function onOldPage<T>(work: () => T): T {
  const { from } = Array;
  const { reduce, entries } = Array.prototype;
  const bent = { from: (list: ArrayLike<unknown>) => [].slice.call(list), reduce(this: unknown[]) { return this.length > 1 ? this : this[0]; }, entries(this: unknown[]) { return [...this]; } };
  Object.assign(Array, { from: bent.from });
  Object.assign(Array.prototype, { reduce: bent.reduce, entries: bent.entries });
  try {
    return work();
  } finally {
    Object.assign(Array, { from });
    for (const [name, value] of Object.entries({ reduce, entries })) Object.defineProperty(Array.prototype, name, { value, writable: true, configurable: true, enumerable: false });
  }
}

test("formulas mean the same on a page whose libraries bent the language", () => {
  const values = rows.map((_, i) => valueOf(i));

  const there = onOldPage(() => rows.map((_, i) => valueOf(i)));

  const apart = rows.map(({ formula }, i) => ({ formula, value: there[i] })).filter(({ value }, i) => JSON.stringify(value) !== JSON.stringify(values[i]));
  expect(apart).toEqual([]);
});
