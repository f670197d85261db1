import { by, submissions } from "../../support/submissions";
import { shown } from "../../support/shown";
import { expect, test } from "./_fixture";

const submission = by("refresh@brightapps.io", submissions["pm-style"][0]);

test("a refresh in the middle goes on where the visitor was, and one behind the end shows the result again", async ({ page, visit, product: { api } }) => {
  const player = await visit("pm-style");
  await player.start();
  for (const step of [0, 1, 2]) {
    await player.answerStep(step, submission);
    await player.next();
  }
  await expect(player.progress(4)).toBeVisible();

  await page.reload();
  await expect(player.progress(4)).toBeVisible();
  await player.back();
  await expect(player.card.getByRole("radio", { name: "One stable team" })).toBeChecked();
  await player.back();
  await player.back();
  await player.answerAll(submission);
  await player.fillLead(submission);
  await player.send.click();
  await expect(player.result).toBeVisible();

  await page.reload();
  await player.expectResult(shown("pm-style", submission));
  expect((await api.lead(submission.lead.email)).submissions).toHaveLength(1);
});

test("a magnet that is taken off the page with the answer remembers it when it comes back", async ({ page, visit }) => {
  const player = await visit("pm-style");
  await player.start();

  const magnet = await player.card.getByRole("radio").nth(1).evaluateHandle((radio: HTMLInputElement) => {
    const { host } = radio.getRootNode() as ShadowRoot;
    radio.click();
    host.remove();
    return host;
  });
  await expect(player.card).toHaveCount(0);
  await magnet.evaluate(host => document.body.append(host));

  await expect(player.card.getByRole("radio").nth(1)).toBeChecked();
});

test("an answer is kept that was given just before a refresh", async ({ page, visit }) => {
  const player = await visit("solar");
  await player.start();
  const field = player.card.getByRole("textbox", { name: "Strompreis je Kilowattstunde" });

  const reloaded = page.waitForEvent("load");
  await field.evaluate((input: HTMLInputElement) => {
    input.value = "0,42";
    input.dispatchEvent(new Event("input", { bubbles: true }));
    location.reload();
  });
  await reloaded;

  await expect(field).toHaveValue("0,42");
});
