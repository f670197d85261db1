import { by, submissions } from "../../support/submissions";
import { expect, posted, pushed, test } from "./_fixture";

const campaign = "?utm_source=newsletter&utm_medium=mail&utm_campaign=May&utm_term=t&utm_content=c&gclid=click-1";
const dataLayer = "<script>window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments); }</script>";
const asks = `${dataLayer}<script>gtag("consent", "default", { analytics_storage: "denied", ad_storage: "denied" });</script>`;
const stored = () => [localStorage.length, sessionStorage.getItem("lead-magnets:touches")];

test("the campaign of the landing page arrives with the first event and the submission of a later page, with the placement", async ({ page, website }) => {
  const [events, sent] = [posted(page, "/events"), posted(page, "/submissions")];
  const { landing, magnetPage, player } = await website("", `placement="pricing-page"`);
  await page.goto(landing + campaign, { referer: "https://search.example/results?q=secret" });
  await page.waitForFunction(() => sessionStorage.getItem("lead-magnets:touches"));

  await page.goto(magnetPage);
  await player.complete(by("touches@brightapps.io", submissions["pm-style"][0]));
  await expect.poll(() => sent.length).toBe(1);

  const mark = {
    placement: "pricing-page",
    touches: { first: { source: "newsletter", medium: "mail", campaign: "May", term: "t", content: "c", clickIds: { gclid: "click-1" }, referrer: "https://search.example/results", landing } },
  };
  expect(events[0].events[0]).toMatchObject({ kind: "view", ...mark });
  expect(sent[0]).toMatchObject(mark);
  expect(sent[0]).not.toHaveProperty("gpc");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("analytics hear of one lead, also after a refresh, and of nobody's name", async ({ page, website, product: { api } }) => {
  const { magnetPage, player } = await website(dataLayer, `value="80" currency="EUR"`);
  const submission = by("once@brightapps.io", submissions["pm-style"][0]);
  await page.goto(magnetPage);
  await player.complete(submission);
  await expect.poll(async () => (await pushed(page)).filter(e => e.event === "generate_lead")).toHaveLength(1);

  const all = await pushed(page);
  expect(all.map(e => e.event)).toEqual(["lm_view", "lm_start", ...Array(player.definition.steps.length).fill("lm_step"), "lm_submit", "generate_lead"]);
  const { result } = await api.submission((await api.lead(submission.lead.email)).submissions[0].id);
  expect(all.at(-1)).toEqual({ event: "generate_lead", lm_id: player.definition.key, lm_version: 1, lm_type: "quiz", lm_outcome: result.outcome.id, value: 80, currency: "EUR" });
  expect(JSON.stringify(all)).not.toMatch(/once@|brightapps|GB|head/);

  await page.reload();
  await expect(player.heading).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(await pushed(page)).toEqual([]);
});

test("while nobody has decided nothing is stored or told; with the consent it is, once", async ({ page, website }) => {
  const [events, sent] = [posted(page, "/events"), posted(page, "/submissions")];
  const { magnetPage, player } = await website(asks);
  await page.goto(magnetPage + campaign);
  await player.start();
  await page.waitForLoadState("networkidle");
  expect(events[0].events[0]).toMatchObject({ kind: "view", consent: "wait", touches: { first: { source: "newsletter" } } });
  expect(JSON.stringify(events)).not.toContain("click-1");
  expect([await pushed(page), await page.evaluate(stored)]).toEqual([[], [0, null]]);

  await page.evaluate(`gtag("consent", "update", { analytics_storage: "granted", ad_storage: "granted" })`);
  await expect.poll(async () => (await pushed(page)).map(e => e.event)).toEqual(["lm_view", "lm_start", "lm_step"]);
  await page.waitForFunction(() => localStorage.getItem("lead-magnets:touches"));
  await player.answerAll(submissions["pm-style"][0]);
  await player.fillLead(by("granted@brightapps.io", submissions["pm-style"][0]));
  await player.send.click();

  await expect.poll(() => sent.length).toBe(1);
  expect(sent[0]).toMatchObject({ consent: "granted", touches: { first: { source: "newsletter", clickIds: { gclid: "click-1" } } } });
});

test("analytics without advertising: the campaign is kept and sent, the click is not; what is taken back goes by itself", async ({ page, website }) => {
  const [events, sent] = [posted(page, "/events"), posted(page, "/submissions")];
  const { magnetPage, player } = await website(asks);
  await page.goto(magnetPage + campaign);
  await page.evaluate(`gtag("consent", "update", { analytics_storage: "granted" })`);
  await page.waitForFunction(() => localStorage.getItem("lead-magnets:touches"));
  await player.complete(by("no-ads@brightapps.io", submissions["pm-style"][0]));

  expect(events[0].events[0]).toMatchObject({ kind: "view", touches: { first: { source: "newsletter" } } });
  expect(sent[0]).toMatchObject({ consent: "granted", touches: { first: { source: "newsletter" } } });
  expect(JSON.stringify([events, sent, await page.evaluate(() => ({ ...localStorage }))])).not.toContain("click-1");

  await page.evaluate(`gtag("consent", "update", { analytics_storage: "denied" })`);
  await page.waitForFunction(() => !localStorage.getItem("lead-magnets:touches"));
});

test("denied: this page alone is known, without click ids; analytics hear nothing, listeners of the page do", async ({ page, website }) => {
  const sent = posted(page, "/submissions");
  const { landing, magnetPage, player } = await website(dataLayer, "", `data-consent="denied"`);
  await page.goto(landing + campaign);
  await page.waitForLoadState("networkidle");
  await page.goto(`${magnetPage}?fbclid=click-2`);
  await page.evaluate(() => document.addEventListener("generate_lead", () => Object.assign(window, { heard: true })));
  await player.complete(by("denied@brightapps.io", submissions["pm-style"][0]));
  await page.waitForFunction("window.heard");

  expect(sent[0]).toMatchObject({ consent: "denied", page: { url: magnetPage }, touches: { first: { landing: magnetPage } } });
  expect(JSON.stringify(sent[0])).not.toMatch(/newsletter|click-/);
  expect([await pushed(page), (await page.evaluate(stored))[0]]).toEqual([[], 0]);
});

test("Global Privacy Control: no click ids, nothing across pages, and the submission says so", async ({ page, website }) => {
  const sent = posted(page, "/submissions");
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { get: () => true }));
  const { landing, magnetPage, player } = await website("", "", `data-consent="granted"`);
  await page.goto(landing + campaign);
  await page.waitForLoadState("networkidle");
  await page.goto(`${magnetPage}?utm_source=partner&msclkid=click-3`);
  await player.complete(by("gpc@brightapps.io", submissions["pm-style"][0]));

  await expect.poll(() => sent.length).toBe(1);
  expect(sent[0]).toMatchObject({ gpc: true, touches: { first: { source: "partner" } }, page: { url: `${magnetPage}?utm_source=partner` } });
  expect(JSON.stringify(sent[0])).not.toMatch(/click-|newsletter/);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
