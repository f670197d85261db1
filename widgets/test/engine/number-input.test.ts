import { expect, test } from "vitest";
import { fieldText, parseNumber } from "../../src/engine/number-input";
import { patternOf } from "./patterns";
import { readVectors } from "./vectors";

interface Row {
  readonly locale: string;
  readonly text: string;
  readonly currency?: string;
  readonly percent?: boolean;
  readonly number: number | null;
  readonly echo?: string;
  readonly readings?: readonly string[];
}

test("every text is understood or refused as in C#", () => {
  for (const { locale, text, currency, percent = false, number, echo, readings = [] } of readVectors<Row>("number-inputs.json")) {
    const pattern = patternOf(locale, currency);
    const input = parseNumber(text, pattern, percent);

    expect({ locale, text, number: input.number ?? null, readings: input.readings }).toEqual({ locale, text, number, readings });
    if (input.number !== undefined) expect(fieldText(input.number, pattern, percent)).toBe(echo);
  }
});

test("what was written is read again as the same number", () => {
  for (const locale of ["de-DE", "en-IN", "fr-FR", "ar-EG", "fa-IR", "he-IL", "es-ES", "sv-SE"]) {
    for (const value of [0, 0.005, 0.29, 0.58, 1.15, 8000, -12.5, 1234567.891, 999999999999]) {
      expect(parseNumber(fieldText(value, patternOf(locale), true), patternOf(locale), true).number).toBe(value);
    }
  }
});
