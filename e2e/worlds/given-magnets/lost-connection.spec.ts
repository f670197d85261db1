import { Player } from "../../pages/player";
import { expectAccessibleInBoth } from "../../support/accessible";
import { by, submissions, type Submission } from "../../support/submissions";
import { watchSending } from "../../support/watchSending";
import { expect, test } from "./_fixture";

const worked = submissions["pm-style"][0];

async function upToTheLastClick(player: Player, submission: Submission): Promise<void> {
  await player.start();
  await player.answerAll(submission);
  await player.fillLead(submission);
}

test("answers given without a connection are kept and arrive when it is back", async ({ page, context, visit, product: { api } }) => {
  const submission = by("tunnel@brightapps.io", worked);
  const [sent, player] = [watchSending(page), await visit("pm-style")];
  await upToTheLastClick(player, submission);

  await context.setOffline(true);
  await player.send.click();
  await expect(player.card).toContainText("You are offline. Your answers are kept");
  expect(await api.leads(submission.lead.email)).toEqual([]);
  await context.setOffline(false);

  await expect(player.result).toBeVisible();
  expect(new Set(sent).size).toBe(1);
  expect((await api.lead(submission.lead.email)).submissions).toHaveLength(1);
});

test("an offline finish is sent by the next tab, which says so where it is seen, also on a small telephone", async ({ page, context, visit, product: { api } }) => {
  const submission = by("next-tab@brightapps.io", worked);
  const player = await visit("pm-style");
  await upToTheLastClick(player, submission);
  await context.setOffline(true);
  await player.send.click();
  await expect(player.card).toContainText("You are offline. Your answers are kept");
  const address = page.url();
  await page.close();
  await context.setOffline(false);

  const next = new Player(await context.newPage(), player.definition);
  await next.page.setViewportSize({ width: 390, height: 640 });
  await next.page.goto(address);
  const note = next.card.getByText("Your earlier answers have been sent.");
  await expect(note).toBeInViewport({ ratio: 1 });
  await expectAccessibleInBoth(next.page, "the note that a run was sent");
  expect((await api.lead(submission.lead.email)).submissions).toHaveLength(1);

  await next.start();
  await expect(note).toHaveCount(0);
});

test("an answer that got lost on its way back is asked for again, not made twice", async ({ page, visit, product: { api } }) => {
  const submission = by("lost-answer@brightapps.io", worked);
  const [sent, player] = [watchSending(page), await visit("pm-style")];
  await upToTheLastClick(player, submission);
  await page.route("**/submissions", async route => {
    await route.fetch();
    await route.abort();
  }, { times: 1 });

  await player.send.click();

  await expect(player.result).toBeVisible();
  expect(sent.length).toBeGreaterThan(1);
  expect(new Set(sent).size).toBe(1);
  expect((await api.lead(submission.lead.email)).submissions).toHaveLength(1);
});

test("a server that is killed and started again meanwhile gets the submission once", async ({ page, visit, product: { api, server } }) => {
  const submission = by("killed@brightapps.io", worked);
  const [sent, player] = [watchSending(page), await visit("pm-style")];
  await upToTheLastClick(player, submission);

  await server.kill();
  await player.send.click();
  await expect(player.card).toContainText("That did not work. Your answers are kept.");
  await player.button("Try again").click();
  await server.start();

  // In vain; the next attempt comes by itself.
  await expect(player.result).toBeVisible();
  expect(new Set(sent).size).toBe(1);
  expect((await api.lead(submission.lead.email)).submissions).toHaveLength(1);
});

test("a double click sends once", async ({ page, visit, product: { api } }) => {
  const submission = by("double@brightapps.io", worked);
  const [sent, player] = [watchSending(page), await visit("pm-style")];
  await upToTheLastClick(player, submission);

  await player.send.dblclick();

  await expect(player.result).toBeVisible();
  expect(sent).toHaveLength(1);
  expect((await api.lead(submission.lead.email)).submissions).toHaveLength(1);
});
