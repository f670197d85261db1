import { describe, expect, test } from "vitest";
import { fieldDecimals } from "../../src/player/numeric/field-decimals";
import { numberText } from "../../src/player/numeric/number-text";
import { writtenWith } from "../../src/player/numeric/written-with";
import { patternOf } from "../engine/patterns";

describe("a field", () => {
  const english = numberText(patternOf("en-GB"), false, "people");

  test.each([
    ["22,000", 22000],
    ["120 people", 120],
    ["", undefined],
    ["abc", NaN],
  ])("reads %j", (text, value) => {
    expect(english.parse(text)).toBe(value);
  });

  test("reads per cents as the exact fraction", () => {
    const percent = numberText(patternOf("en-GB"), true);

    expect(percent.parse("4.1")).toBe(0.041);
    expect(percent.parse("7%")).toBe(0.07);
    expect(percent.write(0.045)).toBe("4.5");
  });

  test.each([
    ["22000", ""],
    ["22,000", ""],
    ["1.5k", "= 1,500"],
    ["1,5", "= 1.5"],
    ["abc", ""],
    ["", ""],
  ])("says of %j that it means %j", (text, echo) => {
    expect(english.echo(text)).toBe(echo);
  });

  const price = numberText(patternOf("de-DE", "EUR"), false, undefined, 2);

  test.each([
    [0.2, "0,20"],
    [0.4255, "0,4255"],
    [1500, "1.500,00"],
  ])("writes %d with the decimals of its format, and drops none", (value, text) => {
    expect(price.write(value)).toBe(text);
    expect(price.parse(text)).toBe(value);
  });

  test.each([
    ["0,2", ""],
    ["0,20", ""],
    ["0.42", "= 0,42"],
    ["0.4", "= 0,40"],
  ])("says nothing of a zero that is missing at the end: %j means %j", (text, echo) => {
    expect(price.echo(text)).toBe(echo);
  });

  test("asks which of two numbers is meant", () => {
    expect(numberText(patternOf("de-CH"), false).echo("1,234")).toBe("1'234? 1.234?");
    expect(numberText(patternOf("de-CH"), false).parse("1,234")).toBeNaN();
  });
});

test.each([
  ["currency:3", 3],
  ["currency", 2],
  ["decimal", 2],
  ["decimal:010", 10],
  ["percent", 0],
  ["integer", 0],
  ["general", 0],
  ["#,##0.000", 3],
  ["0.0#%", 1],
  ["yyyy-mm-dd", 0],
  [undefined, 0],
])("the format %j always shows %i decimals", (format, decimals) => {
  expect(fieldDecimals(format, patternOf("de-DE", "EUR"))).toBe(decimals);
});

test("a currency without cents has none in its field", () => {
  expect(fieldDecimals("currency", patternOf("ja-JP", "JPY"))).toBe(0);
});

test.each([
  ["de-DE", "EUR", "currency:2", undefined, 0.2, "0,20\u00a0€"],
  ["de-DE", "EUR", "currency:3", undefined, 0.15, "0,150\u00a0€"],
  ["de-DE", "EUR", "currency:2", undefined, 0.125, "0,125\u00a0€"],
  ["de-DE", undefined, "percent:1", undefined, 0, "0,0\u00a0%"],
  ["en-GB", undefined, "decimal:2", "hours", 10, "10.00\u00a0hours"],
  ["en-GB", "GBP", "currency:0", undefined, -2400, "-£2,400"],
  ["de-DE", "EUR", "currency:0", undefined, 2400, "2.400\u00a0€"],
  ["de-DE", undefined, "percent:1", undefined, 0.045, "4,5\u00a0%"],
  ["en-GB", undefined, "integer", "people", 120, "120\u00a0people"],
])("%s %s: a number with its sign is %s", (locale, currency, format, unit, value, text) => {
  const question = { id: "q", kind: "number" as const, title: "", format, ...(unit && { unit }) };

  expect(writtenWith(question, patternOf(locale, currency))(value)).toBe(text);
});
