import { expect, test } from "vitest";
import { formatNumber, type NumberFormat, type NumberPattern } from "../../src/engine/format";
import { readVectors } from "./vectors";

interface Row {
  readonly locale: string;
  readonly value: number;
  readonly format: string;
  readonly currency?: string;
  readonly text: string;
}

interface Entry {
  readonly key: string;
  readonly pattern?: NumberPattern;
  readonly format?: NumberFormat;
}

const entries = new Map(readVectors<Entry>("number-patterns.json").map((entry) => [entry.key, entry]));

test("every number has the text that it has in C# and in ICU", () => {
  const rows = [...readVectors<Row>("number-texts.json"), ...readVectors<Row>("number-codes.json")];

  const wrong = rows.map((row) => ({ ...row, actual: write(row) })).filter(({ actual, text }) => actual !== text);

  expect(rows.length).toBeGreaterThan(1000);
  expect(wrong).toEqual([]);
});

function write({ locale, value, format, currency = "" }: Row): string {
  const pattern = entries.get(`${locale} ${currency}`)?.pattern;
  const read = entries.get(format)?.format;
  if (!pattern || !read) throw new Error(`number-patterns.json lacks ${locale} ${currency} or ${format}`);
  return formatNumber(value, read, pattern);
}
