// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Marks } from "../../src/loader/marks/marks";

const denied = { analytics_storage: "denied", ad_storage: "denied" };
const host = (consent?: string) => {
  const element = document.createElement("lead-magnet");
  if (consent) element.setAttribute("consent", consent);
  document.body.replaceChildren(element);
  return element;
};
const kept = () => [localStorage["lead-magnets:touches"], sessionStorage["lead-magnets:touches"]].filter(text => text !== undefined).join();
const gtag = (...entry: unknown[]) => void (window as unknown as { dataLayer: unknown[] }).dataLayer.push(entry);

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  localStorage.clear();
  sessionStorage.clear();
  document.body.replaceChildren();
  (window as any).happyDOM.setURL("https://acme.example/landing?utm_source=g&gclid=ABC");
  Object.assign(window, { dataLayer: [] });
});

afterEach(() => {
  vi.useRealTimers();
  delete (window as { dataLayer?: unknown }).dataLayer;
});

async function arrive(): Promise<Marks> {
  vi.spyOn(performance, "getEntriesByType").mockReturnValue([]);
  return (await import("../../src/loader/marks/marks")).marks;
}

test("while nobody has decided the campaign is told, and no click", async () => {
  gtag("consent", "default", denied);
  const mark = (await arrive()).of(host());

  expect(mark).toMatchObject({ consent: "wait", touches: { first: { source: "g" } } });
  expect(JSON.stringify(mark)).not.toContain("ABC");
  expect(kept()).toBe("");
});

test.each([
  ["denied", { analytics_storage: "granted", ad_storage: "denied" }],
  ["left out", { analytics_storage: "granted" }],
])("analytics granted, advertising %s: the campaign is kept and told, the click is not", async (_, update) => {
  gtag("consent", "default", denied);
  const marks = await arrive();
  gtag("consent", "update", update);
  vi.advanceTimersByTime(1000);
  const mark = marks.of(host());

  expect([kept(), JSON.stringify(mark)].map(text => [text.includes('"g"'), text.includes("ABC")])).toEqual([[true, false], [true, false]]);
});

test("an element that agrees does not speak for advertising where Consent Mode does", async () => {
  gtag("consent", "default", { ad_storage: "denied" });

  expect(JSON.stringify((await arrive()).of(host("granted")))).not.toContain("ABC");
  expect(kept()).not.toContain("ABC");
});

test("both granted: the click is kept and told", async () => {
  gtag("consent", "default", denied);
  const marks = await arrive();
  gtag("consent", "update", { analytics_storage: "granted", ad_storage: "granted" });
  vi.advanceTimersByTime(1000);

  expect(kept()).toContain("ABC");
  expect(marks.of(host())).toMatchObject({ page: { url: "https://acme.example/landing?utm_source=g&gclid=ABC" }, touches: { first: { clickIds: { gclid: "ABC" } } } });
});

test("what is taken back goes by itself: first advertising, then all", async () => {
  gtag("consent", "update", { analytics_storage: "granted", ad_storage: "granted" });
  await arrive();
  vi.advanceTimersByTime(60_000);
  expect(kept()).toContain("ABC");

  gtag("consent", "update", { ad_storage: "denied" });
  vi.advanceTimersByTime(1000);
  expect([kept().includes('"g"'), kept().includes("ABC")]).toEqual([true, false]);

  gtag("consent", "update", { analytics_storage: "denied" });
  vi.advanceTimersByTime(1000);
  expect(kept()).toBe("");
});

test("what another tab removed stays away, also where this one still agrees", async () => {
  localStorage["lead-magnets:touches"] = JSON.stringify({ first: { at: new Date(Date.now() - 86_400_000).toISOString(), source: "earlier" } });
  gtag("consent", "update", { analytics_storage: "granted", ad_storage: "granted" });
  await arrive();
  expect(kept()).toContain("earlier");
  localStorage.clear();
  vi.advanceTimersByTime(5000);

  expect(kept()).toBe("");
});

test("a dataLayer that has dropped its oldest entries takes no decision back", async () => {
  gtag("consent", "update", denied);
  const marks = await arrive();
  Object.assign(window, { dataLayer: [{ event: "gtm.js" }] });
  vi.advanceTimersByTime(5000);

  expect([marks.of(host()).consent, kept()]).toEqual(["denied", ""]);
});

test("the page's magnet says no: nothing is kept of the arrival", async () => {
  host("denied");
  await arrive();
  vi.advanceTimersByTime(5000);

  expect(kept()).toBe("");
});
