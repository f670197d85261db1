import { Player } from "../../pages/player";
import { expectAccessibleInBoth } from "../../support/accessible";
import { eventually } from "../../support/eventually";
import { expect, finish, introduce, people, test } from "./_fixture";

test("whoever leaves after two answers is kept, and once idle stands among the leads as unfinished", async ({ visit, admin, product: { api, server } }) => {
  const player = await visit();
  await introduce(player, "left@acme.example");
  await people(player, 12);
  await player.card.getByRole("radio", { name: "Into town" }).check();
  await player.page.close({ runBeforeUnload: true });
  expect(await api.leads("left@acme.example")).toEqual([]);
  await server.stop();
  await server.start({ LeadMagnets__Partials__IdleMinutes: "0.05" });

  await eventually(async () => (await api.leads("left@acme.example"))[0], "the visit is idle for three seconds", 60_000);
  expect((await api.lead("left@acme.example")).unfinished[0].answers).toEqual({ people: 12, where: "town" });
  await admin.goto("/leads?unfinished=true");
  await expect(admin.getByRole("row", { name: /left@acme\.example/ })).toContainText("Unfinished");
  await admin.getByRole("link", { name: "Ada" }).first().click();
  await expect(admin.getByText("Left at step 2 of 3: Your place.")).toBeVisible();
  await expect(admin.getByText("Into town")).toBeVisible();
});

test("a run finished without a connection arrives once, from the next tab that shows the magnet", async ({ visit, context, product: { api } }) => {
  const first = await visit();
  await introduce(first, "tunnel@acme.example");
  await people(first, 3);
  await first.card.getByRole("radio", { name: "Into town" }).check();
  await first.next();
  await first.card.getByRole("textbox", { name: "What matters most?" }).fill("Light");
  await context.setOffline(true);
  await first.button("See my result").click();
  await expect(first.card).toContainText("You are offline. Your answers are kept");
  await first.page.close();
  expect(await api.leads("tunnel@acme.example")).toEqual([]);
  await context.setOffline(false);

  const second = await visit();
  await expect(second.card).toContainText("Your earlier answers have been sent.");
  await expect(second.leadHeading).toBeVisible();
  expect((await api.lead("tunnel@acme.example")).submissions).toHaveLength(1);
  expect(await second.page.evaluate(() => Object.keys(localStorage).filter(name => name.includes("left")))).toEqual([]);

  const third = await visit();
  await expect(third.leadHeading).toBeVisible();
  await expect(third.card).not.toContainText("Your earlier answers");
  expect((await api.lead("tunnel@acme.example")).submissions).toHaveLength(1);
});

test("the link in the mail opens the run on another device, where it was left", async ({ visit, browser, product: { api, mail } }) => {
  const player = await visit();
  await introduce(player, "later@acme.example");
  await expect(player.card.getByRole("button", { name: "Save and continue later" })).toBeVisible();
  await people(player, 8);
  await player.button("Save and continue later").click();
  const form = player.card.getByRole("group", { name: "Save and continue later" });
  await expect(form.getByRole("textbox", { name: "E-mail address" })).toHaveValue("later@acme.example");
  await expectAccessibleInBoth(player.page, "the form for the link");
  await form.getByRole("textbox", { name: "E-mail address" }).fill("ada@home.example");
  await form.getByRole("button", { name: "E-mail me the link" }).click();
  await expect(player.card).toContainText("The link is on its way to ada@home.example. You can close this page.");
  await player.page.close();

  const letter = await mail.arrived("ada@home.example", "Continue where you left off: Move planner");
  const link = /https?:\/\/\S+\?continue=\S+/.exec(letter.text)![0];
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await phone.newPage();
  await page.goto(link);
  const again = new Player(page, player.definition);
  await expect(again.card.getByRole("heading", { name: "Where do you go?" })).toBeVisible();
  await expect(again.card).toContainText("Welcome back. Here is where you left off.");
  expect(page.url()).not.toContain("continue");
  await again.back();
  await expect(again.card.getByRole("textbox", { name: "How many people move?" })).toHaveValue("8");
  await again.next();
  await finish(again);

  await expect(again.result).toBeVisible();
  await expect(again.card).toContainText("16");
  const { submissions } = await api.lead("later@acme.example");
  expect(submissions).toHaveLength(1);
  await page.goto(link);
  await expect(page.locator("lead-magnet")).toContainText("This link no longer works. You can start afresh here.");
  await phone.close();
});
