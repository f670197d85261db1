import { definition, expect, introduce, people, test } from "./_fixture";

const parts = /\/embed\/[0-9a-f]{12}\/.*\.js/;

test("a part that the connection lost is fetched by a click, also where the browser remembers what failed", async ({ visit }) => {
  const player = await visit();
  await expect(player.leadHeading).toBeVisible();
  let isAway = true;
  const failed = new Set<string>();
  await player.page.route(parts, route => {
    const url = route.request().url();
    if (isAway) failed.add(url);
    return failed.has(url) ? route.abort() : route.continue();
  });

  await introduce(player, "elevator@acme.example");
  await people(player, 3);
  await player.card.getByRole("radio", { name: "Into town" }).check();
  await player.next();
  await expect(player.card).toContainText("That did not work. Your answers are kept.");
  isAway = false;
  await player.button("Try again").click();

  await expect(player.card.getByRole("textbox", { name: "What matters most?" })).toBeVisible();
  expect(failed.size).toBeGreaterThan(0);
});

test("an impatient second tap does not pass over a page that is still on its way", async ({ visit, product: { api } }) => {
  const { leadForm: { placement, partials, ...leadForm }, saveAndContinue, ...rest } = definition;
  const magnet = await api.publishedDefinition({
    ...rest, leadForm,
    steps: [definition.steps[1], { id: "when", title: "Your day", questions: [{ kind: "date", id: "day", title: "When do you move?", required: false }] }, definition.steps[0]],
  });
  const player = await visit(undefined, magnet);
  await player.start();
  let letGo = () => {};
  const held = new Promise<void>(go => (letGo = go));
  const asked = player.page.waitForRequest(/\/date-[^/]*\.js/);
  await player.page.route(/\/date-[^/]*\.js/, async route => {
    await held;
    await route.continue();
  });

  await player.card.getByRole("radio", { name: "Into town" }).check();
  await asked;
  await player.next();
  await player.next();
  letGo();

  await expect(player.card.getByRole("heading", { name: "When do you move?" })).toBeVisible();
  await expect(player.progress(2)).toBeVisible();
});
