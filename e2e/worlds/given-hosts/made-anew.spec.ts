import { naiveSnippet } from "../../support/naiveWidget";
import { expect, test, visitor } from "./_fixture";
import type { Host } from "./hosts";

const naive = { last: "done" };
const render = () => (window as unknown as { render(): void }).render();

test("a page that makes itself anew from a string at every word, and between the steps, loses no answer", async ({ page, hosts: there, watch, complete, followed }) => {
  const host: Host = { name: "rerendered", what: "a view that is made anew", naive };
  await there.open(host, "");
  const styles = await there.stylesOf();
  await there.open(host, there.snippet);

  await complete(there.player, () => page.evaluate(render));

  expect(await watch()).toEqual({ errors: [], violations: [], shifted: [] });
  expect(await there.stylesOf()).toEqual(styles);
  await followed(host, async page => {
    await page.evaluate(render);
    await expect(page.locator("#naive"), "the naive widget is gone").toBeEmpty();
  });
});

test("a site that swaps the body instead of loading pages takes a magnet along and brings it back", async ({ page, hosts: there, watch, product: { api, site }, followed }) => {
  const host: Host = { name: "visited", what: "a site that swaps the body", naive };
  const other = new URL(await there.put({ ...host, values: () => ({ head: "", other: "" }) }, "")).pathname;
  const split = (snippet: string): Host => ({
    ...host,
    values: () => ({ other, head: /<script src.*?<\/script>/.exec(snippet)![0] }),
    placed: text => text.replace(/<script src.*?<\/script>\n?/, ""),
  });
  const submission = visitor();
  const { player } = there;
  await there.open(split(there.snippet), there.snippet);
  await player.start();
  await player.answerStep(0, submission);
  await player.next();
  await expect(player.progress(2)).toBeVisible();

  await page.getByRole("link", { name: "Another page" }).click();
  await expect(player.card).toHaveCount(0);
  await page.evaluate(() => history.back());

  await expect(player.progress(2)).toBeVisible();
  await player.back();
  await player.answerAll(submission);
  await player.fillLead(submission);
  await player.send.click();
  await expect(player.result).toBeVisible();
  expect((await api.lead(submission.lead.email)).submissions).toHaveLength(1);
  expect((await watch()).errors).toEqual([]);

  await followed(split(naiveSnippet(site)), async page => {
    await page.getByRole("link", { name: "Another page" }).click();
    await expect(page.locator("#naive")).toHaveCount(0);
    await page.evaluate(() => history.back());
    await expect(page.locator("#naive"), "the naive widget does not come again").toBeEmpty();
  });
});
