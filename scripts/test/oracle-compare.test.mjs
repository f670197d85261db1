import assert from "node:assert/strict";
import { test } from "node:test";
import { agree, explanation, unanswered } from "../lib/oracle/compare.mjs";
import { formulaText } from "../lib/oracle/formula-text.mjs";
import { oraclePage } from "../lib/oracle/page.mjs";

const broad = { formula: "EOMONTH", reason: "Whatever EOMONTH says." };
const ofSilence = { formula: "EOMONTH", theirs: "^no answer in time$", reason: "It does not come back." };
const one = { source: "random", text: "EOMONTH(1E9,1)", array: false, expected: { error: "#NUM!" } };

test("No answer agrees with nothing of ours", () => {
  for (const ours of [{ error: "#NUM!" }, { error: "#VALUE!" }, null, 0, "", false]) assert.equal(agree(ours, unanswered), false);
});

test("No answer is explained only by a reason that speaks of it", () => {
  assert.equal(explanation(one, unanswered, [broad]), undefined);
  assert.equal(explanation(one, unanswered, [broad, ofSilence]), ofSilence);
});

test("A reason for no answer explains no other difference", () => {
  assert.equal(explanation(one, 5, [ofSilence]), undefined);
  assert.equal(explanation(one, 5, [ofSilence, broad]), broad);
});

test("Empty brackets are no operand that a workbook can hold, but a gap between commas is", () => {
  const nameOf = () => undefined;

  assert.equal(formulaText(["ISERROR", null], nameOf), undefined);
  assert.equal(formulaText(["NA"], nameOf), "NA()");
  assert.equal(formulaText(["IF", true, null, 1], nameOf), "IF(TRUE,,1)");
});

const page = (different) => oraclePage({
  version: "LibreOffice 1", cases: [one, { ...one, text: "1", expected: 1 }], left: { "a table as the result": 7 }, different, differences: [broad, ofSilence], seed: 1,
});

test("The page names each formula without an answer, and why", () => {
  const written = page([{ ...one, theirs: unanswered, why: ofSilence }]);

  assert.match(written, /\| random \| 2 \| 1 \| 1 \|/);
  assert.match(written, /- `EOMONTH\(1E9,1\)`\n {2}Ours: #NUM!\. It does not come back\./);
});

test("The page says that all were answered, and counts what is left out by its reason", () => {
  const written = page([]);

  assert.match(written, /answered each formula within 30 seconds/);
  assert.match(written, /\| 7 \| a table as the result \|/);
});
