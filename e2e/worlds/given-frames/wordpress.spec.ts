import { by, submissions } from "../../support/submissions";
import { shown } from "../../support/shown";
import { pasteIntoWordPress } from "../../support/wordPress";
import { expect, test } from "./_fixture";

test("a link pasted into WordPress is answered from the first question to the result", async ({ page, product: { api, server, site }, magnet, open, complaints }) => {
  const submission = by("wordpress@northwind.example", submissions["pm-style"][0]);
  const { html, answer } = await pasteIntoWordPress(`${server.url}/m/${magnet.key}`);
  expect(answer).toMatchObject({ version: "1.0", type: "rich", width: 640, height: 600, title: magnet.title });
  expect(html).toContain('sandbox="allow-scripts" security="restricted"');

  const { player, frame } = await open(await site.put("wordpress", html), magnet);
  await expect(player.heading).toBeVisible();
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
  const { html, answer } = await pasteIntoWordPress(`${server.url}/m/${magnet.key}`, 300);
  expect(answer).toMatchObject({ width: 300, height: 450 });
  expect(answer.thumbnail_url).toBeUndefined();

  const { player, frame } = await open(await site.put("wordpress", html), magnet);

  await expect(player.heading).toBeVisible();
  expect(await page.locator("iframe").evaluate(f => f.getBoundingClientRect().width)).toBe(300);
  expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  expect(complaints).toEqual([]);
});

test("in WordPress the report's link leads the whole page to our own server", async ({ page, product: { server, site }, magnet, open }) => {
  const submission = by("wordpress-link@northwind.example", submissions["pm-style"][0]);
  const { html } = await pasteIntoWordPress(`${server.url}/m/${magnet.key}`);
  const { player } = await open(await site.put("wordpress", html), magnet);
  await player.complete(submission);

  const asked = page.waitForRequest(request => request.isNavigationRequest() && request.frame() === page.mainFrame() && request.url().startsWith(`${server.url}/r/`));
  await player.card.getByRole("link", { name: /full report/i }).click();

  await asked;
});
