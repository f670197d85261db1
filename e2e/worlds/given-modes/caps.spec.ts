import type { Page } from "@playwright/test";
import { by, submissions } from "../../support/submissions";
import { settled } from "../../support/settled";
import { expect, magnetIn, test } from "./_fixture";

const day = 86_400_000;

/** Whether the popup, which opens at load where it may, has opened. */
const opens = async (page: Page) => {
  await page.locator("#link").waitFor({ state: "hidden" });
  await settled(page);
  return page.locator("lead-magnet[mode]").evaluate(element => element.hasAttribute("open"));
};

const later = (page: Page, key: string, time: number) => page.evaluate(([name, passed]) => {
  const seen = JSON.parse(localStorage.getItem(name)!);
  localStorage.setItem(name, JSON.stringify(Object.fromEntries(Object.entries<number>(seen).map(([what, at]) => [what, at - passed]))));
}, [`lead-magnet-seen:${key}`, time] as const);

const newSession = (page: Page) => page.evaluate(() => sessionStorage.clear());

test("session: once until the tab is closed", async ({ page, host }) => {
  await host(magnetIn("popup", `trigger="load"`));
  expect(await opens(page)).toBe(true);
  await page.reload();
  expect(await opens(page)).toBe(false);

  await newSession(page);
  await page.reload();
  expect(await opens(page)).toBe(true);
});

test("days:3, once, and always", async ({ page, host, magnet }) => {
  await host(magnetIn("popup", `trigger="load" cap="days:3"`));
  expect(await opens(page)).toBe(true);
  await later(page, magnet.key, 2.9 * day);
  await page.reload();
  expect(await opens(page)).toBe(false);
  await later(page, magnet.key, 0.2 * day);
  await page.reload();
  expect(await opens(page)).toBe(true);

  await later(page, magnet.key, 1000 * day);
  await host(magnetIn("popup", `trigger="load" cap="once"`));
  expect(await opens(page)).toBe(false);
  await host(magnetIn("popup", `trigger="load" cap="always"`));
  expect(await opens(page)).toBe(true);
});

test("close: not again after the visitor closed it; a click opens it all the same", async ({ page, host }) => {
  const overlay = await host(magnetIn("popup", `trigger="load click" cap="close"`));
  await overlay.expectOpen();
  await page.keyboard.press("Escape");
  await overlay.expectClosed();
  await page.reload();
  await expect(page.locator("lead-magnet[mode]")).toHaveJSProperty("shadowRoot.childElementCount", 2);
  await settled(page);
  await overlay.expectClosed();

  await page.getByRole("link", { name: overlay.name }).click();

  await overlay.expectOpen();
});

test("lead: not again after a lead, also in another session", async ({ page, host, magnet }) => {
  const overlay = await host(magnetIn("popup", `trigger="load" cap="lead"`));
  await overlay.player.complete(by("caps@brightapps.io", submissions["pm-style"][0]));
  await expect.poll(() => page.evaluate(name => localStorage[name], `lead-magnet-seen:${magnet.key}`)).toContain(`"lead":`);

  await newSession(page);
  await page.reload();

  expect(await opens(page)).toBe(false);
});

test("where storage is blocked it opens, and nothing breaks", async ({ page, host }) => {
  const errors: string[] = [];
  page.on("pageerror", error => errors.push(error.message));
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { get: () => { throw new DOMException("blocked", "SecurityError"); } });
  });

  const overlay = await host(magnetIn("popup", `trigger="load"`));

  await overlay.expectOpen();
  await overlay.player.start();
  expect(errors).toEqual([]);
});

test("denied: nothing stays on this browser, and the cap holds in this tab", async ({ page, host }) => {
  const cap = magnetIn("popup", `trigger="load" cap="once" consent="denied"`);
  await host(cap);
  expect(await opens(page)).toBe(true);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.reload();
  expect(await opens(page)).toBe(false);

  await newSession(page);
  await page.reload();
  expect(await opens(page)).toBe(true);
});

test("a misspelt cap is told on the console, and does not open on every page", async ({ page, host }) => {
  const told: string[] = [];
  page.on("console", message => message.type() === "error" && message.text().includes("cap=") && told.push(message.text()));
  await host(magnetIn("popup", `trigger="load" cap="sesion"`));
  expect(await opens(page)).toBe(true);
  expect(told).toEqual([expect.stringContaining(`<lead-magnet cap="sesion">: there is no such cap.`)]);

  await page.reload();
  expect(await opens(page)).toBe(false);
});
