import { expect, test } from "vitest";
import { formulaNumber, formulaText } from "../../src/engine/formula-text";
import type { Scalar } from "../../src/engine/values";
import { patternOf } from "./patterns";
import { readVectors } from "./vectors";

interface Row {
  readonly function: "TEXT" | "VALUE";
  readonly locale: string;
  readonly currency?: string;
  readonly value: Scalar;
  readonly code?: string;
  readonly result: Scalar;
}

test("TEXT and VALUE give what they give in C#", () => {
  for (const row of readVectors<Row>("text-and-value.json")) {
    const pattern = patternOf(row.locale, row.currency);
    const result = row.function === "TEXT" ? formulaText(row.value, row.code ?? "", pattern) : formulaNumber(row.value, pattern);

    expect({ ...row, result }).toEqual(row);
  }
});
