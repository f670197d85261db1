import { eventually } from "../../support/eventually";
import { by, submissions } from "../../support/submissions";
import { shown } from "../../support/shown";
import { pasteIntoWordPress, post } from "../../support/wordPress";
import { expect, test } from "./_fixture";

/** As Firefox does in a sandbox, where no browser allows a worker. */
function complainOfWorkers(): void {
  self.Worker = class {
    constructor(address: string) {
      console.error(`May not load data from ${address}.`);
      throw new DOMException("No workers in here.", "SecurityError");
    }
  } as unknown as typeof Worker;
}

test("a link pasted into WordPress is answered from the first question to the result", async ({ page, product: { api, server, site }, magnet, open, complaints }) => {
  const submission = by("wordpress@northwind.example", submissions["pm-style"][0]);
  await page.addInitScript(complainOfWorkers);
  const pasted = await pasteIntoWordPress(`${server.url}/m/${magnet.key}`);
  expect(pasted.answer).toMatchObject({ version: "1.0", type: "rich", width: 640, height: 600, title: magnet.title });
  expect(pasted.html).toContain('sandbox="allow-scripts" security="restricted"');

  const { player, frame, height, content } = await open(await post(site, pasted), magnet);
  await expect(player.heading).toBeVisible();
  await expect(page.locator("blockquote")).toBeHidden();
  await expect.poll(async () => Math.abs((await height()) - (await content()))).toBeLessThan(2.5);
  expect(await frame.evaluate(() => self.origin)).toBe("null");
  await player.complete(submission);

  await player.expectResult(shown("pm-style", submission));
  const { submissions: rows } = await api.lead(submission.lead.email);
  expect(rows).toHaveLength(1);
  const followed = await page.evaluate("followed") as number[];
  expect(followed.length).toBeGreaterThan(1);
  // A result is longer than WordPress lets a frame be: it scrolls inside.
  expect(await page.locator("iframe").getAttribute("height")).toBe("1000");
  await expect.poll(() => frame.evaluate(() => getComputedStyle(document.documentElement).overflowY)).toBe("visible");
  expect(complaints).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test("a narrow column is obeyed", async ({ page, product: { server, site }, magnet, open, complaints }) => {
  const pasted = await pasteIntoWordPress(`${server.url}/m/${magnet.key}`, 300);
  expect(pasted.answer).toMatchObject({ width: 300, height: 450 });
  expect(pasted.answer.thumbnail_url).toBeUndefined();

  const { player, frame } = await open(await post(site, pasted), magnet);

  await expect(player.heading).toBeVisible();
  expect(await page.locator("iframe").evaluate(f => f.getBoundingClientRect().width)).toBe(300);
  expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  expect(complaints).toEqual([]);
});

test("in WordPress the report's link leads the whole page to our own server", async ({ page, product: { server, site }, magnet, open }) => {
  const submission = by("wordpress-link@northwind.example", submissions["pm-style"][0]);
  const { player } = await open(await post(site, await pasteIntoWordPress(`${server.url}/m/${magnet.key}`)), magnet);
  await player.complete(submission);

  const asked = page.waitForRequest(request => request.isNavigationRequest() && request.frame() === page.mainFrame() && request.url().startsWith(`${server.url}/r/`));
  await player.card.getByRole("link", { name: /full report/i }).click();

  await asked;
});

test("a frame shows up where WordPress comes to listen after it has loaded, and its link stands in until then", async ({ page, product: { server, site }, magnet, complaints }) => {
  const link = `${server.url}/m/${magnet.key}`;
  let come = () => {};
  const late = new Promise<void>(resolve => (come = resolve));
  await page.goto(await post(site, await pasteIntoWordPress(link), late), { waitUntil: "commit" });
  const frame = await eventually(() => page.frames().find(inside => inside.url().startsWith(link)), "the frame is there");
  await frame.waitForLoadState("load");
  await expect(page.locator("blockquote").getByRole("link", { name: magnet.title })).toHaveAttribute("href", link);

  come();

  await expect(frame.locator("lead-magnet").getByRole("heading").first()).toBeVisible();
  await expect(page.locator("blockquote")).toBeHidden();
  const heights = () => Promise.all([page.locator("iframe"), frame.locator("main")].map(box => box.evaluate(element => element.getBoundingClientRect().height)));
  await expect.poll(async () => heights().then(([shown, content]) => Math.abs(shown! - content!))).toBeLessThan(2.5);
  expect(complaints).toEqual([]);
});
