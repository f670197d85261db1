import { describe, expect, test } from "vitest";
import type { PublicDefinition, PublicQuestion } from "../../src/contract/definition";
import { dayText } from "../../src/player/questions/date/day-text";
import { limits } from "../../src/player/questions/date/limits";
import { readDay } from "../../src/player/questions/date/read-day";

describe("a day", () => {
  test.each([
    ["4.3.2027", "de-DE", "2027-03-04"],
    ["3/4/2027", "en-US", "2027-03-04"],
    ["03/04/27", "en-GB", "2027-04-03"],
    ["2027-3-4", "en-US", "2027-03-04"],
    ["2027年3月4日", "ja-JP", null],
    ["٤/٣/٢٠٢٧", "ar-EG", "2027-03-04"],
    ["31.2.2027", "de-DE", null],
    ["29.2.2028", "de-DE", "2028-02-29"],
    ["4 March", "en-GB", null],
    ["", "en-GB", null],
  ])("%s in %s is %s", (text, locale, day) => {
    expect(readDay(text, locale)).toBe(day);
  });

  test("is written out with its weekday", () => {
    expect(dayText("2027-03-04", "en-GB")).toMatch(/^Thursday,? 4 March 2027$/);
    expect(dayText("2027-03-04", "de-DE", false)).toBe("4. März 2027");
  });

  test("today is the day in the market's time zone", () => {
    const question = { minDate: "today", maxDate: "2030-01-01" } as PublicQuestion;
    const at = (timeZone: string) => limits(question, { timeZone } as PublicDefinition, new Date("2027-03-04T22:00:00Z"));

    expect(at("Asia/Tokyo")).toEqual({ min: "2027-03-05", max: "2030-01-01" });
    expect(at("America/New_York")).toEqual({ min: "2027-03-04", max: "2030-01-01" });
  });
});
