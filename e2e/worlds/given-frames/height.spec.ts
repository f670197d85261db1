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

/** Two steps that are higher than a phone, without an intro, with a review. */
function longCheck() {
  const options = ["low", "some", "high"].map((id, points) => ({ id, label: id, points }));
  const step = (id: string) => ({ id, title: `Part ${id}`, questions: [1, 2, 3, 4].map(n => ({ kind: "single", id: `${id}${n}`, title: `Question ${id}${n}?`, category: "all", options })) });
  return {
    kind: "assessment", title: "Long check", locale: "en-GB", review: true, steps: [step("a"), step("b")], categories: [{ id: "all", title: "All" }], bands: [{ id: "fine", from: 0, to: 100, title: "Fine" }],
    leadForm: { title: "To whom?", button: "Send it", fields: [{ id: "email", kind: "email", label: "E-mail", required: true }] }, leadModel: {}, result: [{ kind: "score" }], report: [{ kind: "score" }],
  };
}

test("review, lead form, result and the way back begin where the visitor looks", async ({ page, product: { api }, place, open }) => {
  await page.setViewportSize({ width: 390, height: 600 });
  const magnet = await api.publishedDefinition(longCheck());
  const { player } = await open(await place(magnet, { script: true, before: 700 }), magnet);
  const heading = (name: string) => player.card.getByRole("heading", { name });
  const answerAll = async (part: string) => {
    for (const n of [1, 2, 3, 4]) await player.answer(`${part}${n}`, "some");
  };
  await page.locator("iframe").scrollIntoViewIfNeeded();
  await expect(heading("Part a")).toBeVisible();

  await answerAll("a");
  await player.next();
  await expect(heading("Part b")).toBeInViewport();
  await answerAll("b");
  await player.back();
  await expect(heading("Part a")).toBeInViewport();
  await player.next();
  await expect(heading("Part b")).toBeInViewport();
  await player.next();
  await expect(heading("Check your answers")).toBeInViewport();
  await player.next();
  await expect(heading("To whom?")).toBeInViewport();
  await player.back();
  await expect(heading("Check your answers")).toBeInViewport();
  await player.next();
  await player.card.getByRole("textbox", { name: "E-mail" }).fill("long@acme.example");
  await player.send.click();
  await expect(player.result).toBeInViewport();
});

test("an answer moves nothing, not even the first", async ({ page, product: { api }, place, open }) => {
  await page.setViewportSize({ width: 390, height: 600 });
  const magnet = await api.publishedDefinition(longCheck());
  const { player, frame } = await open(await place(magnet, { script: true, before: 700 }), magnet);
  await page.locator("iframe").scrollIntoViewIfNeeded();
  await player.button("Next").scrollIntoViewIfNeeded();
  const started = frame.evaluate(() => new Promise(done => document.addEventListener("lm_start", done, { once: true })));
  const before = await page.evaluate(() => scrollY);
  expect((await page.locator("iframe").boundingBox())!.y).toBeLessThan(0);

  await player.answer("a4", "some");
  await started;

  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test("a page does not jump while its frame arrives below the fold", async ({ page, plain, place, open }) => {
  const seen = await watchPage(page);
  const { player } = await open(await place(plain, { script: true, before: 2000 }), plain);
  await expect(player.card).toBeAttached();

  expect((await seen()).shift).toBeLessThanOrEqual(0.01);
});
