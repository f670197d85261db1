import { evaluate, type Tree } from "../../widgets/src/engine/evaluate";
import { formatNumber } from "../../widgets/src/engine/format-any";
import { core } from "../../widgets/src/engine/functions/core";
import { date } from "../../widgets/src/engine/functions/date";
import { finance } from "../../widgets/src/engine/functions/finance";
import { lookup } from "../../widgets/src/engine/functions/lookup";
import { math } from "../../widgets/src/engine/functions/math";
import { text } from "../../widgets/src/engine/functions/text";
import type { Value } from "../../widgets/src/engine/values";
import { type PatternEntry, patternsOf } from "../../widgets/test/engine/pattern-of";
import patterns from "../vectors/number-patterns.json";

const functions = { ...core, ...math, ...lookup, ...text, ...finance, ...date };

/** The same as in RandomTrees.cs. */
const today = 46_053;
const patternOf = patternsOf(patterns as unknown as readonly PatternEntry[]);
const pattern = patternOf("en-US");
const scope: Readonly<Record<string, Value>> = {
  users: 120,
  rate: 0.0525,
  blank: null,
  flag: true,
  word: "Word",
  flows: [[-1000], [300], [420], [680], [null], ["x"], [0.1]],
  grid: [[1, "a"], [2, "b"], [3, true]],
};

export const answer = (tree: Tree): Value => evaluate(tree, (name) => scope[name], functions, today, pattern);

type Written = readonly [format: string, locale: string, currency: string | null, text: string];

interface Difference {
  readonly tree: Tree;
  readonly expected: unknown;
  readonly actual: unknown;
  /** Only the text in this format differs. */
  readonly format?: string;
}

type Row = readonly [tree: Tree, value: Value, written?: Written];

/** The rows of which another value comes out here, or another text; at most ten of them. */
export function differences(rows: readonly Row[]): readonly Difference[] {
  const found: Difference[] = [];
  for (const [tree, expected, written] of rows) {
    const actual = answer(tree);
    if (!same(actual, expected)) found.push({ tree, expected, actual });
    else if (written && typeof actual === "number") {
      const [format, locale, currency, text] = written;
      const here = formatNumber(actual, format, patternOf(locale, currency));
      if (here !== text) found.push({ tree, expected: written, actual: here, format });
    }
    if (found.length >= 10) break;
  }
  return found;
}

/** Equal to the bit: JSON writes the shortest digits of a double, and there is neither minus zero nor not-a-number. */
const same = (a: Value, b: Value): boolean => JSON.stringify(a) === JSON.stringify(b);
