import { expect, test } from "vitest";
import { pageVisit } from "../../src/loader/marks/page-visit";
import { readVectors } from "../engine/vectors";

interface PageRow { readonly name: string; readonly address: string; readonly kept: string }

test.each(readVectors<PageRow>("page-addresses.json"))("of the page's address stays where and how: $name", ({ address, kept }) => {
  expect(pageVisit(address, "https://a.example/from?email=ana%40acme.example", true)).toEqual({ url: kept, referrer: "https://a.example/from" });
});

test("without consent no click id stays, and a page that nobody linked to has no referrer", () => {
  expect(pageVisit("https://a.example/?q=1&gclid=1&gbraid=2&wbraid=3&fbclid=4&msclkid=5&ttclid=6&li_fat_id=7&twclid=8&utm_source=x", "", false)).toEqual({ url: "https://a.example/?utm_source=x", referrer: "" });
});
