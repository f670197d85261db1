import type { Page, Route } from "@playwright/test";
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

for (const [what, address] of [["definition", "**/api/v1/embed/*"], ["player", "**/embed/*/player.js"]] as const) {
  test(`where the ${what} does not come, the hosted page shows its form within five seconds, and who has begun to fill it in keeps it`, async ({ page, check: { magnet } }) => {
    const { held, release } = await hold(page, address);
    await page.goto(`/m/${magnet.key}`);
    const card = page.locator("lead-magnet");
    await expect(card.locator(".skeleton")).toBeVisible();
    await expect(card.locator("form")).toBeHidden();

    await expect(card.locator("form button").first()).toBeVisible({ timeout: 6_000 });
    await held;
    await card.locator("form").dispatchEvent("input");
    await release();
    // The player has come, and found the visitor at work.
    await page.waitForLoadState("networkidle");
    await expect(card.locator("form button").first()).toBeVisible();
    await card.locator("form button.primary").click();
    await expect(page.getByRole("group").first()).toBeVisible();
  });

  test(`where the ${what} comes late and nobody has begun, the player takes over`, async ({ page, check: { magnet } }) => {
    const { held, release } = await hold(page, address);
    await page.goto(`/m/${magnet.key}`);
    await held;

    await expect(page.locator("lead-magnet form button").first()).toBeVisible({ timeout: 6_000 });
    await release();

    await expect(page.locator("lead-magnet form")).toBeHidden();
    await expect(page.locator("lead-magnet").locator("div.card")).toBeVisible();
  });

  test(`where the ${what} does not come, a popup shows the link within five seconds`, async ({ page, hosts: there }) => {
    await page.route(address, () => {});
    await page.goto(await there.put(host, there.snippet.replace("<lead-magnet ", `<lead-magnet mode="popup" `)));

    await there.player.card.getByRole("link", { name: "Find out" }).click();

    await expect(page.getByRole("dialog").getByRole("link", { name: "Find out" })).toBeVisible({ timeout: 6_000 });
  });
}

/** Lets a request wait until it is released. */
async function hold(page: Page, address: string): Promise<{ held: Promise<void>; release(): Promise<void> }> {
  let route: Route | undefined;
  const held = new Promise<void>(come => void page.route(address, given => {
    route = given;
    come();
  }, { times: 1 }));
  return { held, release: () => route!.continue() };
}
