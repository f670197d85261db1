import { Player } from "../../pages/player";
import { by, submissions } from "../../support/submissions";
import { expect, test } from "./_fixture";

test("a running visitor stays on the version that they started", async ({ browser, visit, product }) => {
  const { api, site } = product;
  const magnet = await api.published("pm-style");
  const submission = by("stays@brightapps.io", submissions["pm-style"][0]);
  const running = await visit(magnet);
  await running.start();

  await api.changeTitle(magnet, "Which way of working is yours?");
  await running.answerAll(submission);
  await running.fillLead(submission);
  await running.send.click();
  await expect(running.result).toBeVisible();

  const { submissions: [stored] } = await api.lead(submission.lead.email);
  expect((await api.submission(stored.submissionId)).version).toBe(1);
  const later = await browser.newPage();
  await later.goto(await site.put("article", product.snippet(magnet.key)));
  await expect(new Player(later, {}).heading).toHaveText("Which way of working is yours?");
  await later.close();
});

test("a magnet that was taken back says so in a friendly way", async ({ admin, page, visit, product: { api, server } }) => {
  const magnet = await api.published("pm-style");
  await admin.goto(`/magnets/${magnet.id}`);
  await admin.getByRole("link", { name: "Unpublish" }).click();
  await admin.getByRole("button", { name: "Unpublish" }).click();
  await expect(admin.getByRole("heading", { name: "Not public at the moment" })).toBeVisible();

  const { card } = await visit(magnet);
  await expect(card).toContainText("No longer available");
  await page.goto(`${server.url}/m/${magnet.key}`);
  await expect(page.getByRole("heading", { name: "This page is not available" })).toBeVisible();
});
