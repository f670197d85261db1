import { describe, expect, test } from "vitest";
import { numberText } from "../../src/player/numeric/number-text";

describe("reading what people type", () => {
  test.each([
    ["en-GB", "22,000", 22000],
    ["en-GB", "1,234,567.5", 1234567.5],
    ["en-GB", "1,5", 1.5],
    ["en-GB", " 12 ", 12],
    ["en-GB", "−3", -3],
    ["de-DE", "1.234,56", 1234.56],
    ["de-DE", "1.5", 1.5],
    ["de-DE", "1.500", 1500],
    ["fr-FR", "12 345,6", 12345.6],
    ["de-CH", "12’345.60", 12345.6],
    ["ar-EG", "١٢٣٫٥", 123.5],
    ["en-GB", "abc", null],
    ["en-GB", "1.2.3", null],
    ["en-GB", "-", null],
  ])("%s: %s", (locale, text, value) => {
    expect(numberText(locale, false).parse(text)).toBe(value);
  });

  test("per cents are stored as the exact fraction", () => {
    expect(numberText("en-GB", true).parse("4.1")).toBe(0.041);
    expect(numberText("en-GB", true).parse("7%")).toBe(0.07);
  });
});

describe("writing into the field", () => {
  test.each([
    ["en-GB", false, 22000, "22,000"],
    ["de-DE", false, 1234.5, "1.234,5"],
    ["en-GB", true, 0.07, "7"],
    ["en-GB", true, 0.045, "4.5"],
  ])("%s, per cent %s: %d", (locale, percent, value, text) => {
    expect(numberText(locale, percent).write(value)).toBe(text);
  });

  test("what was written is read again as the same number", () => {
    for (const value of [0, 0.005, 0.29, 0.58, 1.15, 8000, 1234567.891]) {
      const field = numberText("de-DE", true);
      expect(field.parse(field.write(value))).toBe(value);
    }
  });
});
