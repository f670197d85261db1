import { by, submissions } from "../../support/submissions";
import { watchPage } from "../../support/watchPage";
import { expect, test } from "./_fixture";

test("a page whose scripts are blocked shows the link to the hosted page", async ({ page, visit }) => {
  await page.route("**/embed/v1.js", route => route.abort());
  const seen = await watchPage(page);

  const { card } = await visit("pm-style");
  const link = card.getByRole("link", { name: "Find out" });
  await expect(link).toBeVisible();
  expect((await seen()).shift).toBe(0);
  await link.click();

  await expect(page).toHaveURL(/\/m\/\w+$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Which project-management style fits you?");
});

test("the magnet takes the link's place", async ({ visit }) => {
  const player = await visit("pm-style");

  await expect(player.heading).toBeVisible();
  await expect(player.card.getByRole("link", { name: "Find out" })).toBeHidden();
});

test("a player that cannot be loaded says so, offers the link, and comes on the next try", async ({ page, visit }) => {
  await page.route("**/api/v1/embed/*", route => route.fulfill({ status: 503 }), { times: 1 });

  const player = await visit("pm-style");
  await expect(player.card.getByRole("alert")).toContainText("This could not be loaded.");
  await expect(player.card.getByRole("link", { name: "Find out" })).toBeVisible();
  await player.button("Try again").click();

  await expect(player.heading).toBeVisible();
  await expect(player.card.getByRole("link", { name: "Find out" })).toBeHidden();
});

test("a player whose script did not come the first time comes on the next try, with all that it fetches later", async ({ page, visit, product }) => {
  const submission = by("second-try@acme-dental.com", submissions["pm-style"][0]);
  await page.route("**/embed/*/player.js", route => route.abort(), { times: 2 });

  const player = await visit("pm-style");
  await player.button("Try again").click();
  await player.complete(submission);

  await expect(player.result).toBeVisible();
  expect((await product.api.lead(submission.lead.email)).submissions).toHaveLength(1);
});

for (const [lang, gone] of Object.entries({
  en: "No longer available.", "de-AT": "Nicht mehr verfügbar.", fr: "N’est plus disponible.",
  "es-MX": "Ya no está disponible.", nl: "Niet meer beschikbaar.", it: "Non è più disponibile.",
  pl: "Już niedostępne.", "pt-BR": "Já não está disponível.", sv: "Inte längre tillgängligt.", tr: "Artık mevcut değil.", ja: "現在ご利用いただけません。", ar: "لم يعد متاحًا.",
  fi: "No longer available.", "": "No longer available.",
})) {
  test(`a magnet that is gone is told in the page's language: ${lang || "none"}`, async ({ page, product }) => {
    const snippet = product.snippet("nothing").replace(' lang="en-GB"', "");
    await page.goto(await product.site.put("article", `<div lang="${lang}">${snippet}</div>`));

    const alert = page.locator("lead-magnet").getByRole("alert");
    await expect(alert).toHaveText(gone);
    await expect(alert).toHaveAttribute("lang", lang === "fi" ? "en" : lang.slice(0, 2) || "en");
  });
}

test("where nothing more can be fetched the loader's own few words are in the page's language", async ({ page, product }) => {
  await page.route(/\/api\/v1\/embed\/|\/embed\/\w{12}\//, route => route.abort());
  const snippet = product.snippet("nothing").replace(' lang="en-GB"', "");
  await page.goto(await product.site.put("article", `<div lang="pl">${snippet}</div>`));

  const alert = page.locator("lead-magnet").getByRole("alert");
  await expect(alert).toContainText("Nie udało się tego wczytać.");
  await expect(alert.getByRole("button", { name: "Spróbuj ponownie" })).toBeVisible();
  await expect(page.locator("lead-magnet").getByRole("link", { name: "Find out" })).toBeVisible();
});

test("an element without a key is gone for the visitor and explained in the console", async ({ page, product }) => {
  const said: string[] = [];
  page.on("console", message => said.push(message.text()));

  await page.goto(await product.site.put("article", product.snippet("x").replace('key="x"', "")));

  await expect(page.locator("lead-magnet").getByRole("alert")).toHaveText("No longer available.");
  expect(said).toContain("<lead-magnet> has no key. Copy the snippet again from the magnet's page.");
});
