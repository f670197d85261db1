import { describe, expect, test } from "vitest";
import { emailSuggestion } from "../../src/player/lead/email-suggestion";

describe("an e-mail address that looks mistyped", () => {
  test.each([
    ["ana@gmial.com", "ana@gmail.com"],
    ["ana@gmai.com", "ana@gmail.com"],
    ["ana@gmail.con", "ana@gmail.com"],
    ["ana@gmail.co", "ana@gmail.com"],
    ["ana@gamil.cmo", "ana@gmail.com"],
    ["Ana.B+x@Hotmial.com", "Ana.B+x@hotmail.com"],
    ["ana@hotmail.co.u", "ana@hotmail.co.uk"],
    ["ana@outlok.com", "ana@outlook.com"],
    ["ana@iclod.com", "ana@icloud.com"],
    ["ana@yaho.co.uk", "ana@yahoo.co.uk"],
    ["ana@acme-dental.con", "ana@acme-dental.com"],
    [" ana@t-onlin.de ", "ana@t-online.de"],
  ])("%s was meant as %s", (typed, meant) => {
    expect(emailSuggestion(typed)).toBe(meant);
  });

  test.each([
    "ana@gmail.com", "ana@mail.com", "ana@gmx.de", "ana@yahoo.at", "ana@outlook.be", "ana@acme-dental.com", "ana@acme.co", "ana@acme.cm", "ana@web.com", "ana@me.de",
    "ana@five.com", "ana", "ana@", "@gmial.com", "", "ana b@gmial.com",
  ])("%s is left alone", typed => {
    expect(emailSuggestion(typed)).toBeNull();
  });
});
