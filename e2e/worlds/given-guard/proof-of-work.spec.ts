import type { Page } from "@playwright/test";
import { Player } from "../../pages/player";
import { by, submissions } from "../../support/submissions";
import { watchPage } from "../../support/watchPage";
import { expect, test } from "./_fixture";

/** What the browser sent with its answers. */
function sent(page: Page): Promise<{ submissionId: string; proof?: string }> {
  return page.waitForRequest(request => request.method() === "POST" && request.url().endsWith("/submissions")).then(request => request.postDataJSON());
}

test("a page with a strict policy holds a visitor who works for the answer, without a complaint", async ({ page, visit, product }) => {
  const submission = by("strict-proof@acme-dental.com", submissions["cyber-risk"][0]);
  const [seen, body, workers] = [await watchPage(page), sent(page), [] as unknown[]];
  page.on("worker", worker => workers.push(worker));

  await (await visit("cyber-risk", "strict")).complete(submission);

  const { submissionId, proof } = await body;
  expect(Object.keys(JSON.parse(atob(proof!))).sort()).toEqual(["algorithm", "challenge", "number", "salt", "signature"]);
  expect((await seen()).violations).toEqual([]);
  // A worker of another origin could only be made of a Blob, which this policy forbids aloud.
  expect(workers).toEqual([]);
  expect(await product.api.submission(submissionId)).toMatchObject({ suspicion: 0, held: null, lead: { grade: "A1" } });
});

test("a search on the page's own thread lets everything else through all the while", async ({ page, visit }) => {
  await page.addInitScript(() => {
    const { scheduler } = globalThis as any;
    const wait = scheduler.yield.bind(scheduler);
    Object.assign(window, { pauses: 0 });
    scheduler.yield = () => (((window as any).pauses += 1), wait());
  });
  const player = await visit("cyber-risk");
  await player.start();
  // The hardest puzzle there is: several hundred milliseconds of work, which in one go would have no pause at all.
  await page.route("**/challenge", async route => route.fulfill({ json: { ...(await (await route.fetch()).json()), challenge: "0".repeat(64), maxnumber: 500_000 } }));

  const asked = page.waitForResponse("**/challenge");
  await player.answerStep(0, submissions["cyber-risk"][0]);
  await player.next();
  await asked;
  await expect(player.progress(2)).toBeVisible();
  await player.answerStep(1, submissions["cyber-risk"][0]);

  await expect.poll(() => page.evaluate(() => (window as any).pauses as number)).toBeGreaterThan(20);
});

test("our own page searches in a worker, under its own policy", async ({ page, product, magnets }) => {
  const submission = by("hosted-proof@acme-dental.com", submissions["cyber-risk"][0]);
  const [seen, body] = [await watchPage(page), sent(page)];
  const worker = page.waitForEvent("worker");
  await page.goto(`/m/${magnets["cyber-risk"].key}`);
  const player = new Player(page, await product.api.definition(magnets["cyber-risk"]));

  await player.complete(submission);

  expect((await worker).url()).toContain("proof-worker.js");
  expect((await seen()).violations).toEqual([]);
  expect(await product.api.submission((await body).submissionId)).toMatchObject({ suspicion: 0, held: null });
});

test("where events are blocked the visitor is nobody to be doubted", async ({ page, visit, product }) => {
  await page.route("**/events*", route => route.abort());
  const body = sent(page);

  await (await visit("cyber-risk")).complete(by("blocker@acme-dental.com", submissions["cyber-risk"][0]));

  expect(await product.api.submission((await body).submissionId)).toMatchObject({ suspicion: 0, held: null });
});
