import type { Page } from "@playwright/test";
import { Player } from "../../pages/player";
import { definition, expect, introduce, people, test } from "./_fixture";

/** Without the required question of the last step, and with another one in its place. */
const anew = (draft: any) => ({
  ...draft,
  steps: [...draft.steps.slice(0, 2), { id: "money", title: "Your money", questions: [{ kind: "number", id: "budget", title: "What may it cost?" }] }],
});

/** Browsers keep a definition for a minute. A page that Playwright listens in on keeps none. */
const fresh = (page: Page) => page.route("**/api/v1/embed/*", route => route.continue());

async function finish(player: Player): Promise<void> {
  await player.card.getByRole("radio", { name: "Into town" }).check();
  await player.next();
  await player.card.getByRole("textbox", { name: "What may it cost?" }).fill("500");
  await player.button("See my result").click();
  await expect(player.result).toBeVisible();
}

test("a refresh after publishing goes on in the new version, and the result is that version's", async ({ visit, product: { api } }) => {
  const magnet = await api.publishedDefinition(definition);
  const player = await visit(undefined, magnet);
  await introduce(player, "refreshed@acme.example");
  await people(player, 4);
  await api.publishAnew(magnet, anew);

  await fresh(player.page);
  await player.page.reload();
  await expect(player.card.getByRole("heading", { name: "Where do you go?" })).toBeVisible();
  await finish(player);

  const { submissions } = await api.lead("refreshed@acme.example");
  expect(submissions).toHaveLength(1);
  expect(await api.submission(submissions[0].submissionId)).toMatchObject({ version: 2, answers: { people: 4, where: "town", budget: 500 } });
});

test("the link finds the answers where the browser keeps nothing", async ({ visit, browser, product: { mail } }) => {
  const player = await visit();
  await introduce(player, "nothing-kept@acme.example");
  await people(player, 8);
  await player.button("Save and continue later").click();
  await player.card.getByRole("button", { name: "E-mail me the link" }).click();
  await expect(player.card).toContainText("The link is on its way");
  await player.page.close();
  const letter = await mail.arrived("nothing-kept@acme.example", "Continue where you left off: Move planner");

  const context = await browser.newContext();
  await context.addInitScript(() => {
    for (const name of ["sessionStorage", "localStorage"]) Object.defineProperty(window, name, { get() { throw new DOMException("denied", "SecurityError"); } });
  });
  const page = await context.newPage();
  await page.goto(/https?:\/\/\S+\?continue=\S+/.exec(letter.text)![0]);
  const again = new Player(page, player.definition);

  await expect(again.card.getByRole("heading", { name: "Where do you go?" })).toBeVisible();
  await again.back();
  await expect(again.card.getByRole("textbox", { name: "How many people move?" })).toHaveValue("8");
  await context.close();
});

test("a link that is opened after publishing anew, and refreshed, goes on in the new version", async ({ visit, browser, product: { api, mail } }) => {
  const magnet = await api.publishedDefinition(definition);
  const player = await visit(undefined, magnet);
  await introduce(player, "link-anew@acme.example");
  await people(player, 8);
  await player.button("Save and continue later").click();
  await player.card.getByRole("button", { name: "E-mail me the link" }).click();
  await expect(player.card).toContainText("The link is on its way");
  await player.page.close();
  const letter = await mail.arrived("link-anew@acme.example", "Continue where you left off: Move planner");
  await api.publishAnew(magnet, anew);

  const context = await browser.newContext();
  const page = await context.newPage();
  await fresh(page);
  await page.goto(/https?:\/\/\S+\?continue=\S+/.exec(letter.text)![0]);
  const again = new Player(page, await api.definition(magnet));
  await expect(again.card.getByRole("heading", { name: "Where do you go?" })).toBeVisible();
  await page.reload();
  await expect(again.card.getByRole("heading", { name: "Where do you go?" })).toBeVisible();
  await again.back();
  await expect(again.card.getByRole("textbox", { name: "How many people move?" })).toHaveValue("8");
  await again.next();
  await finish(again);

  const { submissions } = await api.lead("link-anew@acme.example");
  expect(submissions).toHaveLength(1);
  expect(await api.submission(submissions[0].submissionId)).toMatchObject({ version: 2, answers: { people: 8, where: "town", budget: 500 } });
  await context.close();
});
