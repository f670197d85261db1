import { expect, test } from "vitest";
import { formatNumber, knownCode } from "../../src/engine/format-any";
import { fieldText, parseNumber } from "../../src/engine/number-input";
import { patternOf } from "./patterns";
import { readVectors } from "./vectors";

interface CodeRow {
  readonly locale: string;
  readonly value: number;
  readonly code: string;
  readonly text: string | null;
}

interface InputRow {
  readonly locale: string;
  readonly text: string;
  readonly number: number | null;
  readonly echo: string;
  readonly readings: readonly string[];
}

test("random codes are refused or written as in C#", () => {
  const wrong = readVectors<CodeRow>("number-code-fuzz.json")
    .map((row) => ({ ...row, actual: knownCode(row.code) ? formatNumber(row.value, row.code, patternOf(row.locale)) : null }))
    .filter(({ actual, text }) => actual !== text);

  expect(wrong).toEqual([]);
});

test("random typed texts are understood or refused as in C#", () => {
  const wrong = readVectors<InputRow>("number-input-fuzz.json")
    .map((row) => {
      const { number, readings } = parseNumber(row.text, patternOf(row.locale));
      const echo = number === undefined ? "" : fieldText(number, patternOf(row.locale));
      return { ...row, actual: { number: number ?? null, readings, echo } };
    })
    .filter(({ actual, number, readings, echo }) => actual.number !== number || actual.echo !== echo || actual.readings.join() !== readings.join());

  expect(wrong).toEqual([]);
});
