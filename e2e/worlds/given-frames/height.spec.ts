import { by, submissions } from "../../support/submissions";
import { watchPage } from "../../support/watchPage";
import { expect, test } from "./_fixture";

test("the frame is as high as each step, and becomes lower again", async ({ page, plain, place, open, complaints }) => {
  const submission = by("height@acme-dental.com", submissions["cyber-risk"][0]);
  const { player, height, content } = await open(await place(plain, { script: true }), plain);
  const heights: number[] = [];
  const settled = async () => {
    await expect.poll(async () => Math.abs((await height()) - (await content()))).toBeLessThan(2.5);
    heights.push(await height());
  };
  await expect(player.heading).toBeVisible();
  await settled();

  await player.start();
  await player.answerAll(submission, settled);
  await settled();

  expect(new Set(heights).size).toBeGreaterThan(2);
  expect(heights.some((now, i) => i > 0 && now < heights[i - 1]!)).toBe(true);
  expect(complaints).toEqual([]);
});

test("without a script beside it the frame keeps its height and nothing is cut off", async ({ plain, place, open }) => {
  const { player, frame, height } = await open(await place(plain, { height: 300 }), plain);

  await player.start();

  expect(await height()).toBe(300);
  expect(await frame.evaluate(() => getComputedStyle(document.documentElement).overflowY)).toBe("visible");
  await player.button(player.definition.texts.next).scrollIntoViewIfNeeded();
  await expect(player.button(player.definition.texts.next)).toBeInViewport();
});

test("a page that does not follow gets its scrollbars back", async ({ page, plain, place, open }) => {
  const { player, frame } = await open(await place(plain, { script: true, height: 200 }), plain);
  await page.addStyleTag({ content: "iframe { height: 200px !important; }" });

  await player.start();

  await expect.poll(() => frame.evaluate(() => document.documentElement.className)).toBe("");
});

test("a page that measures itself by its frame grows ten times and then scrolls", async ({ page, plain, place, open }) => {
  await page.route("**/hosted/frame.css", async route => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()} main { min-height: 101vh; }` });
  });
  await page.addInitScript(() => {
    const resized: string[] = [];
    Object.assign(window, { resized });
    addEventListener("DOMContentLoaded", () => new MutationObserver(all => all.forEach(() => resized.push("")))
      .observe(document, { subtree: true, attributes: true, attributeFilter: ["style"] }));
  });
  const { player, frame, height } = await open(await place(plain, { script: true, height: 900 }), plain);
  await expect(player.heading).toBeVisible();

  await expect.poll(() => frame.evaluate(() => getComputedStyle(document.documentElement).overflowY)).toBe("visible");
  await player.start();

  expect(await page.evaluate(() => (window as unknown as { resized: string[] }).resized.length)).toBeLessThanOrEqual(10);
  expect(await height()).toBeLessThan(900 * 1.01 ** 11);
});

test("a frame that was hidden is as high as its content when it is shown", async ({ page, plain, place, open }) => {
  const { player, frame, height, content } = await open(await place(plain, { script: true }), plain);
  await player.start();
  await page.locator("#place").evaluate((place: HTMLElement) => void (place.hidden = true));
  await expect(page.locator("iframe")).toBeHidden();
  await frame.evaluate(() => document.querySelector("main")!.append(Object.assign(document.createElement("p"), { textContent: "More. ".repeat(900) })));

  await page.locator("#place").evaluate((place: HTMLElement) => void (place.hidden = false));

  await expect.poll(async () => Math.abs((await height()) - (await content()))).toBeLessThan(2.5);
  expect(await height()).toBeGreaterThan(1000);
});

test("the next step begins where the visitor looks", async ({ page, plain, place, open }) => {
  await page.setViewportSize({ width: 390, height: 600 });
  const { player } = await open(await place(plain, { script: true, before: 700 }), plain);
  const submission = by("scroll@acme-dental.com", submissions["cyber-risk"][0]);
  await page.locator("iframe").scrollIntoViewIfNeeded();
  await player.start();
  await player.answerStep(0, submission);

  await player.next();

  await expect(player.progress(2)).toBeInViewport();
});

test("a page does not jump while its frame arrives below the fold", async ({ page, plain, place, open }) => {
  const seen = await watchPage(page);
  const { player } = await open(await place(plain, { script: true, before: 2000 }), plain);
  await expect(player.card).toBeAttached();

  expect((await seen()).shift).toBeLessThanOrEqual(0.01);
});
