import type { Page } from "@playwright/test";
import { by, submissions } from "../../support/submissions";
import { expect, test } from "./_fixture";

/** The list of websites, as a marketer fills it in. */
async function allow(admin: Page, id: string, websites: string, sandboxed: boolean): Promise<void> {
  await admin.goto(`/magnets/${id}/websites`);
  await admin.getByRole("textbox", { name: /Websites, one per line/ }).fill(websites);
  await admin.getByRole("checkbox", { name: "Also frames in a sandbox" }).setChecked(sandboxed);
  await admin.getByRole("button", { name: "Save" }).click();
  await expect(admin.getByRole("heading", { name: "Put it on your page" })).toBeVisible();
}

test("a website that is not listed gets no frame, a listed one does", async ({ page, admin, product: { api, site }, place }) => {
  const magnet = await api.published("pm-style");
  await allow(admin, magnet.id, `http://acme.localhost:${site.port}`, false);
  const url = await place(magnet);

  await page.goto(url);
  await expect(page.frameLocator("iframe").locator("lead-magnet")).toBeVisible();

  const refused = page.waitForEvent("console", message => message.type() === "error" && /frame-ancestors/.test(message.text()));
  await page.goto(url.replace("acme.localhost", "copycat.localhost"));
  await refused;
  await expect.poll(() => page.frames()[1]!.url()).toMatch(/^(chrome-error:|$)/);
  await expect(page.getByRole("link", { name: magnet.title })).toBeVisible();
});

test("a listed website's sandbox sends answers once its marketer allows it", async ({ page, admin, product: { api, site }, place, open }) => {
  const magnet = await api.published("pm-style");
  const submission = by("sandboxed@northwind.example", submissions["pm-style"][0]);
  await allow(admin, magnet.id, `http://acme.localhost:${site.port}`, false);
  const url = await place(magnet, { attributes: 'sandbox="allow-scripts"' });

  const closed = await open(url, magnet);
  await expect(closed.player.card.getByText("Not available on this website.")).toBeVisible();
  await expect(closed.player.result).toBeHidden();

  await allow(admin, magnet.id, `http://acme.localhost:${site.port}`, true);
  const opened = await open(url, magnet);
  await opened.player.complete(submission);

  const { submissions: rows } = await api.lead(submission.lead.email);
  expect(rows).toHaveLength(1);
  expect(page.frames()[1]!.url()).toContain(`/m/${magnet.key}?frame=1`);
});

test("beside our script a sandboxed frame has its report opened by the page, and nothing that the page does not list", async ({ page, magnet, place, open }) => {
  const submission = by("sandbox-link@northwind.example", submissions["pm-style"][0]);
  const { player } = await open(await place(magnet, { attributes: 'sandbox="allow-scripts"', script: true }), magnet);
  await player.complete(submission);
  const report = player.card.getByRole("link", { name: /full report/i });

  const [opened] = await Promise.all([page.waitForEvent("popup"), report.click()]);
  expect(opened).toBeTruthy();

  const others: unknown[] = [];
  page.on("popup", other => others.push(other));
  await report.evaluate((link: HTMLAnchorElement) => (link.href = "https://elsewhere.example/"));
  await report.click();
  await expect(player.result).toBeVisible();
  expect(others).toEqual([]);
});

test("a frame without scripts is a form, in a sandbox too", async ({ browser, product: { api, server, site }, plain, place }) => {
  const submission = by("sandbox-form@acme-dental.com", submissions["cyber-risk"][0]);
  const definition = await api.definition(plain);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(await place(plain, { attributes: 'sandbox="allow-forms"' }));
  const main = page.frameLocator("iframe").getByRole("main");
  const press = (name: string) => main.getByRole("button", { name, exact: true }).click();
  await press(definition.intro.button);

  for (const step of definition.steps) {
    await expect(main.getByRole("heading", { name: step.title })).toBeVisible();
    for (const question of step.questions)
      for (const option of [submission.answers[question.id] ?? []].flat())
        await main.getByRole("group", { name: question.title }).getByLabel(question.options.find((o: any) => o.id === option).label, { exact: true }).check();
    await press("Next");
    expect(page.frames()[1]!.url()).toBe(`${server.url}/m/${plain.key}?frame=1`);
  }

  await expect(main.getByRole("heading", { name: definition.leadForm.title })).toBeVisible();
  expect(site.port).toBeGreaterThan(0);
  await context.close();
});

test("a page without an origin may frame a magnet that lists nobody", async ({ page, product: { server }, magnet }) => {
  const inside = `<iframe src="${server.url}/m/${magnet.key}?frame=1" width="600" height="560"></iframe>`;
  await page.setContent(`<iframe sandbox="allow-scripts" srcdoc='${inside}' width="640" height="600"></iframe>`);

  await expect(page.frameLocator("iframe").frameLocator("iframe").locator("lead-magnet")).toBeVisible();
});
