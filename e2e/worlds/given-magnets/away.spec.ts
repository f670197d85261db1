import type { CDPSession } from "@playwright/test";
import { by, submissions } from "../../support/submissions";
import { eventually } from "../../support/eventually";
import { expect, test } from "./_fixture";

test("half an hour away from the page costs no answer, and what is sent then is taken", async ({ page, visit, product: { api } }) => {
  await page.clock.install();
  const submission = by("idle@brightapps.io", submissions["pm-style"][0]);
  const player = await visit("pm-style");
  await player.start();
  await player.answerStep(0, submission);

  await page.clock.fastForward("30:00");

  for (const id of Object.keys(submission.answers).slice(0, 1)) await expect(player.card.getByRole("radio", { checked: true }), id).toHaveCount(1);
  await player.next();
  for (let step = 1; step < player.definition.steps.length; step++) {
    await expect(player.progress(step + 1)).toBeVisible();
    await player.answerStep(step, submission);
    await player.next();
  }
  await page.clock.fastForward("30:00");
  await player.fillLead(submission);
  await player.send.click();
  await expect(player.result).toBeVisible();
  const { submissions: [sent] } = await api.lead("idle@brightapps.io");
  expect(await api.submission(sent.submissionId)).toMatchObject({ held: null, answers: submission.answers });
});

test("a tab that crashed goes on where it was when it is opened again", async ({ page, visit, browserName }) => {
  test.skip(browserName !== "chromium", "Only Chromium crashes when it is asked to.");
  const player = await visit("cyber-risk");
  await player.start();
  await player.answerStep(0, submissions["cyber-risk"][0]);
  await player.next();
  await expect(player.progress(2)).toBeVisible();
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent("crash");

  void session.send("Page.crash").catch(() => undefined);
  await crashed;
  // To Playwright such a page is gone; the browser itself can load it again, as a visitor would.
  await session.send("Page.reload");

  const step = await eventually(async () => shownIn(session), "the tab shows the magnet again");
  expect(step).toBe("2");
});

/** The step that the magnet's bar of progress is at. */
async function shownIn(session: CDPSession): Promise<string | undefined> {
  const expression = `document.querySelector("lead-magnet")?.shadowRoot?.querySelector("[role=progressbar]")?.getAttribute("aria-valuenow") ?? undefined`;
  return session.send("Runtime.evaluate", { expression, returnByValue: true }).then(({ result }) => result.value as string | undefined, () => undefined);
}
