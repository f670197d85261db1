import { describe, expect, test } from "vitest";
import { callingCodes } from "../../src/player/questions/phone/calling-codes";
import { readPhone } from "../../src/player/questions/phone/read-phone";

const read = (text: string, country: string) => readPhone(text, callingCodes.find(c => c.country === country)!, callingCodes);

describe("a telephone number", () => {
  test.each([
    ["020 7946 0000", "GB", "+442079460000", "GB"],
    ["+44 (0)20 7946 0000", "US", "+442079460000", "GB"],
    ["0044 20 7946-0000", "DE", "+442079460000", "GB"],
    ["(212) 555-0123", "US", "+12125550123", "US"],
    ["1 212 555 0123", "US", "+12125550123", "US"],
    ["+1 416 555 0123", "CA", "+14165550123", "CA"],
    ["+1 416 555 0123", "DE", "+14165550123", "US"],
    ["06 1234 5678", "IT", "+390612345678", "IT"],
    ["٠٥٠ ١٢٣ ٤٥٦٧", "SA", "+966501234567", "SA"],
    ["0170/1234567", "DE", "+491701234567", "DE"],
  ])("%s in %s is %s of %s", (text, chosen, number, country) => {
    expect(read(text, chosen)).toMatchObject({ number, country: { country } });
  });

  test("a number of a service that belongs to no country is taken as it is", () => {
    expect(read("+800 1234 5678", "GB")).toMatchObject({ number: "+80012345678", country: null });
  });

  test.each(["", "12", "call me", "+44 20 x", "++44 20 7946 0000", "1234567890123456"])("%j is none", text => {
    expect(read(text, "GB")).toBeNull();
  });
});
