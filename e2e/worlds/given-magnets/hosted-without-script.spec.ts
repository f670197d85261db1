import { HostedPage } from "../../pages/hostedPage";
import { by, submissions } from "../../support/submissions";
import { shown } from "../../support/shown";
import { expect, test } from "./_fixture";

test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

test("a visitor whose browser runs no scripts gets the same result", async ({ page, magnets, product: { api, server } }) => {
  const magnet = magnets["cyber-risk"];
  const submission = by("no-script@acme-dental.com", submissions["cyber-risk"][0]);
  const definition = await api.definition(magnet);
  const hosted = new HostedPage(page, definition);
  await page.goto(`${server.url}/m/${magnet.key}`);
  await hosted.press(definition.intro.button);

  await hosted.press("Next");
  await expect(page.getByRole("alert")).toContainText("Please check 4 answers");
  await page.getByRole("alert").getByRole("link").first().click();
  await expect(hosted.option("A1", "0")).toBeInViewport();
  await expect(hosted.group("A1")).toHaveAccessibleDescription(/Please answer this question/);

  await hosted.answerStep(0, submission);
  await hosted.press("Next");
  await hosted.press("Back");
  await expect(hosted.option("A1", "0")).toBeChecked();

  await hosted.answerAll(submission);
  await hosted.sendLead(submission);

  for (const text of shown("cyber-risk", submission)) await expect(hosted.main).toHaveText(text);
  const { lead, submissions: rows } = await api.lead(submission.lead.email);
  expect(rows).toHaveLength(1);
  expect(lead).toMatchObject({ score: 95, grade: "A1", destination: "sales" });
  expect(await page.context().cookies()).toEqual([]);
});
