import { freePort } from "../../support/freePort";
import { Gate } from "../../support/gate";
import { naiveSnippet } from "../../support/naiveWidget";
import { expect, test, visitor } from "./_fixture";

const host = { name: "down", what: "a server that is down", naive: { last: "" } };

test("a server that is down leaves the link and loses no answer, and the magnet is completed when it is up again", async ({ page, hosts: there, product: { server, api, site } }) => {
  const gate = new Gate(await freePort(), Number(new URL(server.url).port));
  const submission = visitor();
  const { player } = there;

  await page.goto(await there.put(host, there.snippet.replaceAll(server.url, gate.url)));
  await expect(player.card.getByRole("link", { name: "Find out" })).toBeVisible();
  await expect(page.locator("#after")).toBeVisible();

  await gate.open();
  await page.reload();
  await player.start();
  await player.answerAll(submission);
  await player.fillLead(submission);
  await gate.shut();
  await player.send.click();
  await expect(player.card.getByRole("button", { name: player.definition.texts.retry })).toBeVisible();
  await gate.open();
  await expect(player.result).toBeVisible();
  expect((await api.lead(submission.lead.email)).submissions).toHaveLength(1);
  await gate.shut();

  await page.goto(await there.put(host, naiveSnippet(site).replaceAll(/http:\/\/widgets[^/]*/g, gate.url)));
  await expect(page.locator("#after")).toBeVisible();
  await expect(page.locator("#naive"), "the naive widget leaves nothing").toBeEmpty();
});
