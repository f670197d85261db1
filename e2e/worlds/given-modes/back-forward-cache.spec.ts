import { browser } from "../../support/browser";
import { expect, magnetIn, test } from "./_fixture";

test.use({ launchOptions: { ...browser.launchOptions, ignoreDefaultArgs: ["--disable-back-forward-cache"] } });

test("a page that comes back from it still has its answers, its dialog and its button", async ({ page, host }) => {
  const overlay = await host(magnetIn("button"));
  await page.evaluate(() => addEventListener("pageshow", event => Object.assign(window, { persisted: event.persisted })));
  await page.getByRole("button", { name: overlay.name }).click();
  await overlay.player.start();
  await overlay.player.card.getByRole("radio").nth(1).check();
  const url = page.url();

  await page.goto(url.replace("acme.localhost", "127.0.0.1").replace(/\/[^/]*$/, "/nothing"));
  await page.evaluate(() => void setTimeout(() => history.back()));

  await expect.poll(() => page.evaluate("window.persisted").catch(() => undefined)).toBe(true);
  await expect(overlay.player.card.getByRole("radio").nth(1)).toBeChecked();
  await page.keyboard.press("Escape");
  await overlay.expectClosed();
  await page.getByRole("button", { name: overlay.name }).click();
  await overlay.expectOpen();
});
