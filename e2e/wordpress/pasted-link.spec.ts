import type { Frame, Locator } from "@playwright/test";
import type { WordPressAdmin } from "../pages/wordPressAdmin";
import { shown } from "../support/shown";
import { by, submissions } from "../support/submissions";
import { expect, known, test } from "./_fixture";

const [submission] = submissions["pm-style"];

const ways = {
  "a link in an Embed block": (author: WordPressAdmin, link: string) => author.embed("Which way of working suits you?", link, seenBy),
  "a link on a line of its own": (author: WordPressAdmin, link: string) => author.write("Which way suits you?", `Two minutes, eight questions.\n\n${link}\n\nTell us what came of it.`),
};

/** The author sees the magnet itself. */
async function seenBy(block: Locator): Promise<void> {
  await expect(block.frameLocator("iframe").locator("lead-magnet").getByRole("heading").first()).toBeVisible();
}

for (const [way, write] of Object.entries(ways)) {
  test(`${way} becomes the magnet, which is answered from the first question to the lead`, async ({ page, product: { api, server }, magnet, author, open, complaints }) => {
    const visitor = by(`${way.replaceAll(" ", "-")}@northwind.example`, submission);
    const { player, frame, height, content } = await open(await write(author, `${server.url}/m/${magnet.key}`), magnet);
    const follows = () => expect.poll(async () => Math.abs((await height()) - Math.min(await content(), 1000))).toBeLessThan(2.5);

    await expect(player.heading).toBeVisible();
    await expectSandbox(page.locator("iframe"), frame, `${server.url}/m/${magnet.key}?frame=1`);
    await expect(page.locator("blockquote")).toBeHidden();
    await follows();
    await player.start();
    await player.answerAll(visitor, follows);
    await player.fillLead(visitor);
    await player.send.click();

    await player.expectResult(shown("pm-style", visitor));
    await follows();
    await known(api, visitor);
    expect(complaints).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });
}

/** WordPress made the frame of our answer: nothing in it but scripts, and a secret behind its address. */
async function expectSandbox(element: Locator, frame: Frame, address: string): Promise<void> {
  const secret = await element.getAttribute("data-secret");
  expect(secret).toMatch(/^[A-Za-z0-9]{10}$/);
  const attributes = await element.evaluate(it => Object.fromEntries(["class", "sandbox", "security", "src"].map(name => [name, it.getAttribute(name)])));
  expect(attributes).toEqual({ class: "wp-embedded-content", sandbox: "allow-scripts", security: "restricted", src: `${address}#?secret=${secret}` });
  expect(await frame.evaluate(() => self.origin)).toBe("null");
}

test("the report's link leads the whole page to our own server", async ({ page, product: { server }, magnet, author, open }) => {
  const { player } = await open(await author.write("The report", `${server.url}/m/${magnet.key}`), magnet);
  await player.complete(by("the-report@northwind.example", submission));

  const asked = page.waitForRequest(request => request.isNavigationRequest() && request.frame() === page.mainFrame() && request.url().startsWith(`${server.url}/r/`));
  await player.card.getByRole("link", { name: /full report/i }).click();

  await asked;
});

test("a narrow column is obeyed", async ({ page, product: { server }, magnet, author, open, complaints }) => {
  const { player, frame } = await open(await author.write("A narrow column", `[embed width="300"]${server.url}/m/${magnet.key}[/embed]`), magnet);

  await expect(player.heading).toBeVisible();
  expect(await page.locator("iframe").evaluate(shown => shown.getBoundingClientRect().width)).toBe(300);
  expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  expect(complaints).toEqual([]);
});

test("on a telephone an Embed block is no wider than the screen", async ({ page, product: { server }, magnet, author, open }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const { player, height, content } = await open(await author.embed("On the way", `${server.url}/m/${magnet.key}`, seenBy), magnet);

  await player.start();

  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expect.poll(async () => Math.abs((await height()) - (await content()))).toBeLessThan(2.5);
});

test("a server that is down leaves the link", async ({ page, product: { server }, magnet, author }) => {
  const link = `${server.url}/m/${magnet.key}`;
  const post = await author.write("A link that stays", link);
  await page.goto(post);
  await expect(page.locator("iframe")).toBeVisible();

  await server.stop();

  await page.goto(post);
  await expect(page.getByRole("link", { name: magnet.title })).toHaveAttribute("href", link);
  await server.start();
});
