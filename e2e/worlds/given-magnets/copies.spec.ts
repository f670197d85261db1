import { Player } from "../../pages/player";
import { by, submissions } from "../../support/submissions";
import { expect, test } from "./_fixture";

const worked = submissions["pm-style"][0];

test("of two copies on a page the one that is finished is shown again, whatever the other one holds", async ({ page, product, magnets }) => {
  const submission = by("copies@brightapps.io", worked);
  const { key } = magnets["pm-style"];
  const element = /<lead-magnet[\s\S]*<\/lead-magnet>/.exec(product.snippet(key))![0];
  await page.goto(await product.site.put("article", `${product.snippet(key).replace(element, "")}<div id="one">${element}</div><div id="two">${element}</div>`, { server: product.server.url }));
  const definition = await product.api.definition(magnets["pm-style"]);
  const [one, two] = ["#one", "#two"].map(id => new Player(page, definition, page.locator(id)));
  await two!.card.scrollIntoViewIfNeeded();
  await expect(two!.heading).toBeVisible();
  await one!.start();
  await one!.answerStep(0, submission);
  await two!.complete(submission);

  await page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { configurable: true, value: "hidden" });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await one!.next();
  await expect(one!.progress(2)).toBeVisible();
  await page.reload();

  await expect(one!.result).toBeVisible();
  expect((await product.api.lead(submission.lead.email)).submissions).toHaveLength(1);
});

test("a tab and its copy send one lead, and tell the page of one", async ({ page, context, visit, product: { api } }) => {
  const submission = by("duplicated@brightapps.io", worked);
  await context.addInitScript(() => void ((window as { dataLayer?: unknown }).dataLayer = []));
  const player = await visit("pm-style");
  await player.start();
  await player.answerAll(submission);
  await player.fillLead(submission);
  await page.route("**/submissions", route => route.abort());
  await player.send.click();
  await expect(player.card).toContainText("That did not work. Your answers are kept.");

  const copy = await context.newPage();
  await copy.addInitScript(kept => {
    for (const [name, value] of kept) if (!sessionStorage.getItem("copied")) sessionStorage.setItem(name, value);
    sessionStorage.setItem("copied", "yes");
  }, await page.evaluate(() => Object.entries(sessionStorage)));
  await copy.goto(page.url());
  await expect(new Player(copy, player.definition).result).toBeVisible();
  await page.unroute("**/submissions");
  await player.button("Try again").click();
  await expect(player.result).toBeVisible();

  const told = await Promise.all([page, copy].map(tab => tab.evaluate(() => (window as unknown as { dataLayer: { event: string }[] }).dataLayer.filter(e => e.event === "generate_lead").length)));
  expect(told).toEqual([0, 1]);
  expect((await api.lead(submission.lead.email)).submissions).toHaveLength(1);
});

test("a company's proxy that refuses to count visits takes no magnet away", async ({ page, visit, product: { api } }) => {
  const submission = by("proxied@brightapps.io", worked);
  await page.route("**/events", route => route.fulfill({ status: 403, contentType: "text/html", body: "<h1>Blocked by your company</h1>", headers: { "Access-Control-Allow-Origin": "*" } }));

  const player = await visit("pm-style");
  await player.complete(submission);

  expect((await api.lead(submission.lead.email)).submissions).toHaveLength(1);
});
