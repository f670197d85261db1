import { expect, test } from "vitest";
import { parseCode } from "../../src/engine/format-code";
import { textByCode } from "../../src/engine/code-text";
import { formatNumber } from "../../src/engine/format-any";
import { numberRange } from "../../src/engine/number-range";
import { patternOf } from "./patterns";
import { readVectors } from "./vectors";

interface Row {
  readonly locale: string;
  readonly value: number;
  readonly format: string;
  readonly currency?: string;
  readonly text: string;
}

test("every number has the text that it has in C# and in ICU", () => {
  const rows = [...readVectors<Row>("number-texts.json"), ...readVectors<Row>("excel-codes.json"), ...readVectors<Row>("number-codes.json")];

  const wrong = rows.map((row) => ({ ...row, actual: formatNumber(row.value, row.format, patternOf(row.locale, row.currency)) })).filter(({ actual, text }) => actual !== text);

  expect(rows.length).toBeGreaterThan(5000);
  expect(wrong).toEqual([]);
});

interface Range {
  readonly locale: string;
  readonly low: number;
  readonly high: number;
  readonly format: string;
  readonly currency?: string;
  readonly text: string;
}

test("every range has the text that it has in C#", () => {
  const rows = readVectors<Range>("number-ranges.json");

  const wrong = rows.map((row) => ({ ...row, actual: numberRange(row.low, row.high, row.format, patternOf(row.locale, row.currency)) })).filter(({ actual, text }) => actual !== text);

  expect(wrong).toEqual([]);
});

test.each(["", "0.0.0", '"kWh', "$", "0.0 kWh", "0 hours", "0 d", "[Pink]0", "[>=1000 0", "# ?/?", "0\\", "0E+", ",0", "0.0000000000000000", "0;0;0;0;0", "[>=5\n]0"])("%j is refused as in C#", (code) => {
  expect(parseCode(code)).toBeUndefined();
});

test.each([
  ["@", "abc", "abc"],
  ['0;-0;0;"["@"]"', "abc", "[abc]"],
  ["0.00", "abc", "abc"],
  ["0;-0;0;", "abc", ""],
])("the text section of %s shows %s as %s", (code, text, shown) => {
  const format = parseCode(code);

  expect(format && textByCode(text, format)).toBe(shown);
});

test.each([NaN, Infinity, -Infinity])("%d has no digits to show", (number) => {
  expect(formatNumber(number, "#,##0.00", patternOf("ar-EG"))).toBe("–");
  expect(formatNumber(number, "general", patternOf("en-US"))).toBe("–");
});
