import { expect, test } from "vitest";
import { mayOpen } from "../../src/frame/may-open";

const own = "https://leads.example";
const targets = "https://cal.example/acme/intro mailto:sales@acme.example";

test.each([
  "https://leads.example/r/token.pdf",
  "https://cal.example/acme/intro",
  "https://cal.example/acme/intro?name=Ana",
  "https://cal.example/acme/intro#top",
  "mailto:sales@acme.example",
  "mailto:sales@acme.example?subject=Hello",
])("%s is opened", address => expect(mayOpen(address, own, targets)).toBe(true));

test.each([
  "javascript:alert(1)", "JavaScript:alert(1)", "java\nscript:alert(1)", "data:text/html,x", "blob:https://leads.example/1", "vbscript:x", "file:///etc/passwd",
  "https://leads.example.evil.example/", "https://evil.example/?https://leads.example", "https://cal.example/acme/introduction", "https://cal.example/acme",
  "https://cal.example.evil.example/acme/intro", "http://cal.example/acme/intro", "mailto:boss@acme.example", "//evil.example", "/r/token", "", " ",
  1, null, undefined, {}, ["https://leads.example/"],
])("%s is not", address => expect(mayOpen(address, own, targets)).toBe(false));

test.each([
  ["https://a.example/", true], ["https://a.example/?name=Ana", true], ["https://a.example/#top", true], ["https://cal.example/ana?b=1&email=x%40y.example", true], ["https://cal.example/ana?b=1", true],
  ["https://a.example&.evil.example/", false], ["https://a.example@evil.example/", false], ["https://a.example:8443/", false], ["https://user@a.example/", false],
  ["https://cal.example/ana?b=12", false], ["https://cal.example/ana", false], ["https://cal.example/ana?c=2&b=1", false], ["https://cal.example/ana&b=1", false],
])("a target is an address and not the beginning of a text: %s", (address, opened) => {
  expect(mayOpen(address, own, "https://a.example https://cal.example/ana?b=1")).toBe(opened);
});

test("without listed targets only the server's own pages are opened", () => {
  expect(mayOpen("https://leads.example/s/token", own, undefined)).toBe(true);
  expect(mayOpen("https://cal.example/acme/intro", own, undefined)).toBe(false);
  expect(mayOpen("https://cal.example/acme/intro", own, "")).toBe(false);
});
