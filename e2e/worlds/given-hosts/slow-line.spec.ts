import { naiveSnippet } from "../../support/naiveWidget";
import { expect, test } from "./_fixture";

const host = { name: "slow", what: "a slow line", naive: { last: "" } };

test.skip(({ browserName }) => browserName !== "chromium", "Only Chromium can be made slow.");

test("on a slow line the page is read before the magnet is there, and the magnet is completed", async ({ page, hosts: there, watch, complete, product }) => {
  const tools = await page.context().newCDPSession(page);
  await tools.send("Network.emulateNetworkConditions", { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 });
  const after = page.locator("#after");
  let letGo = () => {};
  await page.route(/\/(v1|naive)\.js$/, async route => {
    await new Promise<void>(go => (letGo = go));
    await route.continue();
  });

  const asked = page.waitForRequest("**/v1.js");
  await page.goto(await there.put(host, there.snippet), { waitUntil: "domcontentloaded" });
  await asked;
  await expect(after).toBeVisible();
  await expect(page.locator("lead-magnet").getByRole("link", { name: "Find out" })).toBeVisible();
  letGo();
  await complete(there.player);
  expect(await watch()).toEqual({ errors: [], violations: [], shifted: [] });

  const naivelyAsked = page.waitForRequest("**/naive.js");
  await page.goto(await there.put(host, naiveSnippet(product.site)), { waitUntil: "commit" });
  await naivelyAsked;
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await after.count(), "the naive script holds up what follows it").toBe(0);
  letGo();
  await expect(after).toBeVisible();
});
