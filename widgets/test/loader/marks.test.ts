// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from "vitest";
import { arrival, isBrought } from "../../src/loader/marks/arrival";
import { saidIn } from "../../src/loader/marks/consent-mode";
import { KeptTouches } from "../../src/loader/marks/kept-touches";

const key = "lead-magnets:touches";
const monday = new Date(Date.now() - 3 * 86_400_000);
const today = new Date();
const ad = arrival("https://acme.example/landing?utm_source=news&utm_medium=mail&utm_campaign=May&gclid=g1&other=1#top", "https://www.search.example/q?x=private", monday);

const { clickIds: _, ...withoutClick } = ad;

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

test("an arrival holds campaign, click ids, referrer and landing page, without what stands in their queries", () => {
  expect(ad).toEqual({
    at: monday.toISOString(), source: "news", medium: "mail", campaign: "May", clickIds: { gclid: "g1" },
    referrer: "https://www.search.example/q", landing: "https://acme.example/landing",
  });
});

test("a page of the same website is no referrer, www or not", () => {
  expect(isBrought(arrival("https://www.acme.example/b", "https://acme.example/a", today))).toBe(false);
  expect(isBrought(arrival("https://acme.example/b", "nonsense", today))).toBe(false);
});

test("a click id that was longer than any is left out, a long word of a campaign is cut", () => {
  const long = arrival(`https://a.example/?utm_content=${"u".repeat(201)}&gclid=${"g".repeat(500)}&fbclid=${"f".repeat(501)}`, "", today);

  expect([long.content?.length, long.clickIds]).toEqual([200, { gclid: "g".repeat(500) }]);
});

test("granted: the first touch stays and the last one follows, across tabs", () => {
  new KeptTouches(ad, true, false).read("granted", "granted");
  sessionStorage.clear();
  const direct = arrival("https://acme.example/pricing", "https://acme.example/landing", today);
  expect(new KeptTouches(direct, true, false).read("granted", "granted")).toEqual({ first: ad });

  const again = arrival("https://acme.example/?utm_source=partner", "", today);

  expect(new KeptTouches(again, true, false).read("granted", "granted")).toEqual({ first: ad, last: again });
  expect(JSON.parse(localStorage[key])).toEqual({ first: ad, last: again });
});

test("a refresh of the landing page is no second touch", () => {
  new KeptTouches(ad, true, false).read("granted", "granted");

  expect(new KeptTouches({ ...ad, at: today.toISOString() }, false, false).read("granted", "granted")).toEqual({ first: ad });
});

test("a website that does not ask: this tab only; moved when somebody agrees, gone when they do not", () => {
  const touches = new KeptTouches(ad, true, false);
  touches.read(undefined, undefined);
  expect([localStorage[key], JSON.parse(sessionStorage[key])]).toEqual([undefined, { first: ad }]);

  touches.read("granted", "granted");
  expect([JSON.parse(localStorage[key]), sessionStorage[key]]).toEqual([{ first: ad }, undefined]);

  expect(touches.read("denied", "denied")).toEqual({ first: withoutClick });
  expect([localStorage[key], sessionStorage[key]]).toEqual([undefined, undefined]);
});

test.each(["wait", "denied"] as const)("%s: nothing is stored, and only this page is told of", consent => {
  expect(new KeptTouches(ad, true, false).read(consent, consent)).toEqual({ first: withoutClick });
  expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
});

test("Global Privacy Control stores nothing even where somebody agreed", () => {
  new KeptTouches(ad, true, false).read("granted", "granted");
  const here = arrival("https://acme.example/b", "", today);

  expect(new KeptTouches(here, true, true).read("granted", "granted")).toEqual({ first: here });
  expect(localStorage.length).toBe(0);
});

describe("ids of paid clicks under a stricter consent than the rest", () => {
  test.each(["wait", "denied"] as const)("%s: neither stored nor told, and stored once somebody agrees", clicks => {
    const touches = new KeptTouches(ad, true, false);
    expect(touches.read("granted", clicks)).toEqual({ first: withoutClick });
    expect(JSON.parse(localStorage[key])).toEqual({ first: withoutClick });

    expect(touches.read("granted", "granted")).toEqual({ first: ad });
    expect(JSON.parse(localStorage[key])).toEqual({ first: ad });
  });

  test("of an earlier page: kept while nobody decides on this one, gone with a no", () => {
    new KeptTouches(ad, true, false).read("granted", "granted");
    const next = new KeptTouches(arrival("https://acme.example/pricing", "", today), true, false);

    expect(next.read("granted", "wait")).toEqual({ first: withoutClick });
    expect(JSON.parse(localStorage[key])).toEqual({ first: ad });
    expect(next.read("granted", "denied")).toEqual({ first: withoutClick });
    expect(JSON.parse(localStorage[key])).toEqual({ first: withoutClick });
  });
});

test("a touch of more than half a year ago, and what somebody else wrote there, count no longer", () => {
  for (const text of [JSON.stringify({ first: { ...ad, at: "2020-01-01T00:00:00Z" } }), "{", "[]", "5"]) {
    localStorage[key] = text;
    const here = arrival("https://acme.example/b", "", today);
    expect(new KeptTouches(here, true, false).read("granted", "granted"), text).toEqual({ first: here });
  }
});

test.each([
  ["nothing is asked", [], undefined],
  ["a default that nobody has answered", [["consent", "default", { analytics_storage: "denied" }]], "wait"],
  ["a default that grants", [["consent", "default", { analytics_storage: "granted" }]], "granted"],
  ["an update that grants", [["consent", "default", { analytics_storage: "denied" }], ["consent", "update", { analytics_storage: "granted" }]], "granted"],
  ["an update that denies", [["consent", "default", { analytics_storage: "granted" }], ["consent", "update", { analytics_storage: "denied" }]], "denied"],
  ["ads alone", [["consent", "update", { ad_storage: "denied" }]], undefined],
  ["an update that leaves it out, which nobody granted", [["consent", "default", { analytics_storage: "denied" }], ["consent", "update", { ad_storage: "granted" }]], "denied"],
  ["an update that leaves it out, which the default grants", [["consent", "default", { analytics_storage: "granted" }], ["consent", "update", { ad_storage: "denied" }]], "granted"],
  ["a region's default, strictest first", [["consent", "default", { analytics_storage: "denied", region: ["DE"] }], ["consent", "default", { analytics_storage: "granted" }]], "wait"],
  ["entries of others", [{ event: "gtm.js" }, null, ["js", new Date()], ["consent", "default"]], undefined],
])("Consent Mode: %s", (_, dataLayer, expected) => {
  expect(saidIn(dataLayer).analytics).toBe(expected);
});
