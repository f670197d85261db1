import { chromium } from "@playwright/test";
import { browser as ofTheTests } from "../../support/browser";
import { followNaive, naiveSnippet } from "../../support/naiveWidget";
import { expect, Hosts, test, visitor } from "./_fixture";
import type { Host } from "./hosts";

const host: Host = { name: "kept-back", what: "a page to come back to", naive: { last: "done" } };
const restored = () => (window as unknown as { restored?: boolean }).restored;

test.skip(({ browserName }) => browserName !== "chromium", "Only Chromium can be told to keep pages.");

test("a page with a magnet is kept while the visitor is away, with every answer", async ({ product, check: { magnet, shown } }) => {
  // Playwright switches this off, for its other tests want pages anew.
  const browser = await chromium.launch({ ...ofTheTests.launchOptions, ignoreDefaultArgs: ["--disable-back-forward-cache"] });
  const submission = visitor();
  const page = await browser.newPage();
  const there = new Hosts(page, product, magnet, shown);
  const { player } = there;
  const away = `${product.site.origin()}/workers-home`;
  await there.open(host, there.snippet);
  await player.start();
  await player.answerStep(0, submission);
  await player.next();
  await expect(player.progress(2)).toBeVisible();

  await page.goto(away);
  await page.goBack({ waitUntil: "commit" });

  expect(await page.evaluate(restored), "the browser kept the page").toBe(true);
  await expect(player.progress(2)).toBeVisible();
  await player.back();
  await player.answerAll(submission);
  await player.fillLead(submission);
  await player.send.click();
  await expect(player.result).toBeVisible();
  expect((await product.api.lead(submission.lead.email)).submissions).toHaveLength(1);

  await followNaive(page.context());
  await there.open(host, naiveSnippet(product.site));
  await expect.poll(() => page.evaluate(() => (window as unknown as { naive: { reached: string[] } }).naive.reached.at(-1))).toBe("done");
  await page.goto(away);
  await page.goBack({ waitUntil: "commit" });
  expect(await page.evaluate(restored), "the naive widget makes the browser let go of the page").toBe(false);
  await browser.close();
});
