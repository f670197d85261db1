import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { safeHref } from "../../src/player/dom/safe-href";

const { allowed, refused } = JSON.parse(readFileSync(new URL("../../../tests/vectors/addresses.json", import.meta.url), "utf8")) as { allowed: string[]; refused: string[] };

/** Where a browser would go from a page of the marketer's. */
const goes = (address: string) => new URL(address, "https://page.example/");

test("what a marketer may link to is linked to as it stands", () => expect(allowed.map(safeHref)).toEqual(allowed));

test("of eighty ways to lead elsewhere none is left", () => {
  expect(refused.length).toBeGreaterThanOrEqual(80);
  expect(refused.filter(address => safeHref(address) !== null)).toEqual([]);
});

test("addresses of this server stay on it", () => {
  expect(goes(safeHref("/m/key")!).host).toBe("page.example");
  expect(safeHref("/\t/evil.example")).toBeNull();
});
