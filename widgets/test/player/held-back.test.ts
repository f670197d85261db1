import { expect, test } from "vitest";
import { Run } from "../../src/player/model/run";
import { heldBack } from "../../src/player/numeric/held-back";
import { numeric } from "../../src/player/numeric/numeric";
import type { Context } from "../../src/player/screens/context";
import { problemOf } from "../../src/player/screens/step-problems";
import { words } from "../../src/player/words";
import { definitions } from "./definitions";
import { kinds } from "./kinds";

const definition = definitions.magnetAudit;
const say = words(definition.texts, definition.locale);
const context = (run: Run) => ({ definition, say, run, formulas: null, kinds }) as unknown as Context;
const titleOf = (id: string) => definition.steps.flatMap(s => s.questions).find(q => q.id === id)!.title;

/** A visitor who typed these numbers into a calculator that starts filled. */
function reason(typed: Readonly<Record<string, number | undefined>>): string | null {
  const run = new Run(definition, () => null, null);
  for (const [id, value] of Object.entries(typed)) run.answer(id, value);
  return heldBack(context(run), problemOf);
}

test("nothing holds the live numbers back while every number can be taken", () => {
  expect(reason({})).toBeNull();
  expect(reason({ margin: 1, visitors: 0 })).toBeNull();
});

test.each([
  [{ margin: 9.5 }, "margin", "Please enter 100% or less."],
  [{ visitors: -1 }, "visitors", "Please enter 0 or more."],
  [{ visitors: NaN }, "visitors", "Please enter a number."],
  [{ visitors: undefined }, "visitors", "Please enter a number."],
])("%o holds them back and says why", (typed, id, message) => {
  expect(reason(typed)).toBe(`${titleOf(id)}: ${message}`);
});

test("they come back when the number is mended", () => {
  const run = new Run(definition, () => null, null);
  run.answer("margin", 9.5);
  expect(heldBack(context(run), problemOf)).not.toBeNull();
  run.answer("margin", 0.5);
  expect(heldBack(context(run), problemOf)).toBeNull();
});

test("a question without a default that was not reached yet holds nothing back", () => {
  const without = { ...definition, steps: definition.steps.map(s => ({ ...s, questions: s.questions.map(({ default: _, ...q }) => q) })) };
  const run = new Run(without, () => null, null);

  expect(heldBack({ ...context(run), definition: without }, problemOf)).toBeNull();
});
