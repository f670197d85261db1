import { by, submissions } from "../../support/submissions";
import { watchPage } from "../../support/watchPage";
import { shown } from "../../support/shown";
import { expect, test } from "./_fixture";

test("a page that forbids nearly everything holds a magnet without a complaint", async ({ page, visit, context }) => {
  const submission = by("strict@acme-dental.com", submissions["cyber-risk"][0]);
  const seen = await watchPage(page);

  const player = await visit("cyber-risk", "strict");
  await expect(player.heading).toBeVisible();
  expect((await seen()).shift).toBe(0);
  await player.complete(submission);

  await player.expectResult(shown("cyber-risk", submission));
  expect((await seen()).violations).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test("a calculator moves its numbers under the same policy", async ({ page, visit }) => {
  const seen = await watchPage(page);
  const player = await visit("magnet-audit", "strict");
  await player.start();
  await expect(player.card.getByRole("complementary", { name: "Your numbers so far" })).toContainText("£45,158");

  await player.next();
  await player.answer("leads", 200);

  await expect(player.card.getByRole("complementary")).not.toContainText("£45,158");
  expect((await seen()).violations).toEqual([]);
});

test("an ordinary page does not jump when the magnet arrives", async ({ page, visit }) => {
  const seen = await watchPage(page);

  const player = await visit("pm-style");

  await expect(player.heading).toBeVisible();
  expect((await seen()).shift).toBe(0);
});
