import type { Route } from "@playwright/test";
import { readFileSync } from "node:fs";
import { once } from "node:events";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { freePort } from "../../support/freePort";
import { Gate } from "../../support/gate";
import { naiveSnippet } from "../../support/naiveWidget";
import { expect, test, visitor } from "./_fixture";

const host = { name: "down", what: "a server that is down", naive: { last: "" } };

test("a server that is down leaves the link and loses no answer, and the magnet is completed when it is up again", async ({ page, hosts: there, product: { server, api, site } }) => {
  const gate = new Gate(await freePort(), Number(new URL(server.url).port));
  const submission = visitor();
  const { player } = there;

  await page.goto(await there.put(host, there.snippet.replaceAll(server.url, gate.url)));
  await expect(player.card.getByRole("link", { name: "Find out" })).toBeVisible();
  await expect(page.locator("#after")).toBeVisible();

  await gate.open();
  await page.reload();
  await player.start();
  await player.answerAll(submission);
  await player.fillLead(submission);
  await gate.shut();
  await player.send.click();
  await expect(player.card.getByRole("button", { name: player.definition.texts.retry })).toBeVisible();
  await gate.open();
  await expect(player.result).toBeVisible();
  expect((await api.lead(submission.lead.email)).submissions).toHaveLength(1);
  await gate.shut();

  await page.goto(await there.put(host, naiveSnippet(site).replaceAll(/http:\/\/widgets[^/]*/g, gate.url)));
  await expect(page.locator("#after")).toBeVisible();
  await expect(page.locator("#naive"), "the naive widget leaves nothing").toBeEmpty();
});

/** The way of the documentation to load the script when the page has loaded. */
const afterLoad = /```html\n(<script>\naddEventListener\("load"[^`]*)```/.exec(readFileSync(resolve(import.meta.dirname, "../../../docs/embed.md"), "utf8"))![1]!;

test("a server that accepts and says nothing delays no load event of a page that loads the script afterwards, and the link stands there", async ({ page, hosts: there, product: { server } }) => {
  const silent = createServer(() => {}).listen(await freePort(), "127.0.0.1");
  await once(silent, "listening");
  const address = `http://127.0.0.1:${(silent.address() as { port: number }).port}`;
  const link = there.player.card.getByRole("link", { name: "Find out" });

  await page.goto(await there.put(host, there.snippet.replace(/<script.*<\/script>/, afterLoad).replaceAll(/https:\/\/leads\.example\.com/g, server.url).replaceAll(server.url, address)), { waitUntil: "load", timeout: 5_000 });
  const { loadEventStart, domContentLoadedEventEnd } = await page.evaluate(() => performance.getEntriesByType("navigation")[0]!.toJSON() as PerformanceNavigationTiming);
  expect(loadEventStart - domContentLoadedEventEnd).toBeLessThan(100);
  await expect(link).toBeVisible();
  await expect(page.locator(`script[src="${address}/embed/v1.js"]`)).toBeAttached();
  await page.goto("about:blank");
  silent.close();
});

test("a server that falls silent behind the script leaves the link, which shows within five seconds", async ({ page, hosts: there }) => {
  await page.route("**/api/v1/embed/*", () => {});

  await page.goto(await there.put(host, there.snippet));

  await expect(page.locator("lead-magnet").locator(".skeleton")).toBeVisible();
  await expect(there.player.card.getByRole("link", { name: "Find out" })).toBeVisible({ timeout: 5_000 });
});

test("on the hosted page no form shows through that a late player would clear away", async ({ page, check: { magnet } }) => {
  let held: Route | undefined;
  await page.route("**/api/v1/embed/*", route => void (held = route), { times: 1 });
  await page.goto(`/m/${magnet.key}`);
  const card = page.locator("lead-magnet");
  await expect(card.locator(".skeleton")).toBeVisible();

  // What would show later stands there already.
  expect(await card.evaluate(element => element.shadowRoot!.querySelector("slot"))).toBeNull();
  await expect(card.locator("form")).toBeHidden();

  await held!.continue();
  await expect(card.getByRole("button", { name: /./ }).first()).toBeVisible();
});
