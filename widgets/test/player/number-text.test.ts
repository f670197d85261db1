import { describe, expect, test } from "vitest";
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

  test("asks which of two numbers is meant", () => {
    expect(numberText(patternOf("de-CH"), false).echo("1,234")).toBe("1'234? 1.234?");
    expect(numberText(patternOf("de-CH"), false).parse("1,234")).toBeNaN();
  });
});

test.each([
  ["en-GB", "GBP", "currency:0", undefined, -2400, "-£2,400"],
  ["de-DE", "EUR", "currency:0", undefined, 2400, "2.400\u00a0€"],
  ["de-DE", undefined, "percent:1", undefined, 0.045, "4,5\u00a0%"],
  ["en-GB", undefined, "integer", "people", 120, "120\u00a0people"],
])("%s %s: a number with its sign is %s", (locale, currency, format, unit, value, text) => {
  const question = { id: "q", kind: "number" as const, title: "", format, ...(unit && { unit }) };

  expect(writtenWith(question, patternOf(locale, currency))(value)).toBe(text);
});
