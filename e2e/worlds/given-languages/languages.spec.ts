import type { Page } from "@playwright/test";
import type { Installation } from "../../support/installation";
import type { Magnet } from "../../support/api";
import { expect, test as base } from "../../support/test";
import { planner } from "./planner";

const test = base.extend<{}, { magnet: Magnet }>({
  magnet: [async ({ product }, use) => use(await product.api.publishedDefinition(planner)), { scope: "worker" }],
});

/** Somebody's page in a language of its own, with the snippet in it. */
function host({ site, server }: Installation, path: string, language: string, element: string): string {
  site.serve(path, { body: `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Page</title><script src="${server.url}/embed/v1.js" async></script>${element}</html>` });
  return site.origin() + path;
}

const heading = (page: Page) => page.locator("lead-magnet").getByRole("heading").first();

test("the page around decides, the attribute before it, and a run stays in its language", async ({ page, product, magnet }) => {
  const asked: string[] = [];
  page.on("request", request => {
    if (request.url().includes(`/api/v1/embed/${magnet.key}`) && request.method() === "GET") asked.push(new URL(request.url()).search);
  });
  await page.goto(host(product, "/german", "de-AT", `<lead-magnet key="${magnet.key}"></lead-magnet>`));
  await expect(heading(page)).toHaveText(planner.translations.de["questions[people].title"]);
  expect(asked).toEqual(["", "?lang=de"]);
  const card = page.locator("lead-magnet section");
  await expect(card).toHaveAttribute("lang", "de");
  await card.getByRole("textbox").fill("3,5");
  await page.locator("lead-magnet").getByRole("button", { name: "Weiter" }).click();
  await expect(heading(page)).toHaveText(planner.translations.de["questions[aim].title"]);

  await page.goto(host(product, "/english", "en", `<lead-magnet key="${magnet.key}"></lead-magnet>`));
  await expect(heading(page)).toHaveText(planner.translations.de["questions[aim].title"]);

  await page.goto(host(product, "/asked", "de", `<lead-magnet key="${magnet.key}" lang="ar"></lead-magnet>`));
  await expect(heading(page)).toHaveText(planner.translations.ar["questions[aim].title"]);
  await expect(card).toHaveAttribute("dir", "rtl");
});

test("its own language needs no second answer", async ({ page, product, magnet }) => {
  const asked: string[] = [];
  page.on("request", request => {
    if (request.url().includes(`/api/v1/embed/${magnet.key}`) && request.method() === "GET") asked.push(new URL(request.url()).search);
  });
  await page.goto(host(product, "/own", "en-US", `<lead-magnet key="${magnet.key}"></lead-magnet>`));

  await expect(heading(page)).toHaveText("How many people work with you?");
  expect(asked).toEqual([""]);
});

test.describe("where page and snippet say nothing", () => {
  test.use({ locale: "de-CH" });
  test("the browser decides", async ({ page, product, magnet }) => {
    await page.goto(host(product, "/silent", "", `<lead-magnet key="${magnet.key}"></lead-magnet>`));

    await expect(heading(page)).toHaveText(planner.translations.de["questions[people].title"]);
  });
});

test("a German run ends with a German result, report and mail", async ({ page, product, magnet }) => {
  const email = `anna-${Date.now()}@acme.example`;
  await page.goto(host(product, "/whole", "de", `<lead-magnet key="${magnet.key}"></lead-magnet>`));
  const card = page.locator("lead-magnet");
  await card.getByRole("textbox").fill("1.000,5");
  await card.getByRole("button", { name: "Weiter" }).click();
  await card.getByRole("radio", { name: "Geld" }).check();
  await card.getByRole("button", { name: "Weiter" }).click();
  await expect(heading(page)).toHaveText("Wohin dürfen wir es schicken?");
  await card.getByLabel("E-Mail").fill(email);
  await card.getByLabel("Schickt mir den Bericht.").check();
  await card.getByRole("button", { name: "Absenden" }).click();

  await expect(card).toContainText("In Zahlen");
  await expect(card).toContainText("1.235.117,25");
  const mail = await product.mail.arrived(email);
  expect(mail.subject).toContain("Budgetplaner");
  expect(mail.text).toContain("Bericht öffnen");
  const report = /https?:\/\/\S+\/r\/\S+/.exec(mail.text)![0];
  await page.goto(report);
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await expect(page.getByText("1.235.117,25").first()).toBeVisible();
});

test("the hosted page changes its language in the middle of a run", async ({ page, product, magnet }) => {
  await page.goto(`${product.server.url}/m/${magnet.key}`);
  await page.locator("lead-magnet").getByRole("textbox").fill("4");
  await page.locator("lead-magnet").getByRole("button", { name: "Next" }).click();
  await expect(heading(page)).toHaveText("What matters most?");

  await page.getByRole("link", { name: "Deutsch" }).click();

  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await expect(heading(page)).toHaveText(planner.translations.de["questions[aim].title"]);
});
