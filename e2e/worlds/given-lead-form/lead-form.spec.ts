import { answer, expect, introduce, plannerWith, test } from "./_fixture";

test("a gate keeps the rest back until the lead is there, once, and a refresh shows the whole", async ({ page, gated, visit, product: { api } }) => {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const name of ["lm_submit", "generate_lead"]) document.addEventListener(name, () => heard.push(name));
  });
  const player = await visit(gated);
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);

  await answer(player, 3);
  await expect(player.card).toContainText("£300");
  await expect(player.card).toContainText("Tell us where to send the rest.");
  await expect(player.card.getByRole("heading", { name: /begin with the boxes/ })).toHaveCount(0);
  await player.send.click();
  await expect(player.card.getByRole("textbox", { name: "E-mail" })).toBeFocused();
  await introduce(player, "gate@acme.example", "Grace");
  await player.send.click();

  await expect(player.card.getByRole("heading", { name: "Grace, begin with the boxes" })).toBeVisible();
  await expect(player.send).toHaveCount(0);
  await expect(player.card.getByText("gate@acme.example")).toBeVisible();
  expect(await heard()).toEqual(["lm_submit", "generate_lead"]);
  await page.reload();
  await expect(player.card.getByRole("heading", { name: "Grace, begin with the boxes" })).toBeVisible();
  expect(await heard()).toEqual([]);
  expect((await api.lead("gate@acme.example")).submissions).toHaveLength(1);
});

test("whoever passes the form sees what there is for all, and may still say who they are; then a new run begins", async ({ skippable, visit, product: { api } }) => {
  const player = await visit(skippable);

  await answer(player, 4);
  await expect(player.leadHeading).toBeVisible();
  await player.button("Skip").click();
  await expect(player.result).toBeVisible();
  await expect(player.card).toContainText("£400");
  await expect(player.card.getByRole("heading", { name: /begin with the boxes/ })).toHaveCount(0);
  await introduce(player, "late@acme.example", "Lea");
  await player.send.click();
  await expect(player.card.getByRole("heading", { name: "Lea, begin with the boxes" })).toBeVisible();

  await player.button("Plan another move").click();
  await answer(player, 5);
  await introduce(player, "late@acme.example", "Lea");
  await player.send.click();
  await expect(player.card).toContainText("£500");
  await expect.poll(async () => (await api.lead("late@acme.example")).submissions.length).toBe(2);
});

test("an address with a slip is mended by one click, and never by itself", async ({ skippable, visit }) => {
  const player = await visit(skippable);
  const email = player.card.getByRole("textbox", { name: "E-mail" });
  await answer(player, 2);

  await email.fill("ana@gmial.com");
  await player.card.getByRole("textbox", { name: "Name" }).focus();
  await player.button("Did you mean ana@gmail.com?").click();

  await expect(email).toHaveValue("ana@gmail.com");
  await expect(email).toBeFocused();
  await expect(player.card.getByText("Did you mean")).toHaveCount(0);
});

test("who agreed is known on the next magnet of the website, and somebody else says so", async ({ page, gated, skippable, visit, product: { api } }) => {
  const first = await visit(gated);
  await answer(first, 3);
  await expect(first.card.getByRole("checkbox", { name: "Remember my details in this browser" })).not.toBeChecked();
  await introduce(first, "known@acme.example", "Kim");
  await first.card.getByRole("checkbox", { name: "Remember my details in this browser" }).check();
  await first.send.click();
  await expect(first.card.getByRole("heading", { name: "Kim, begin with the boxes" })).toBeVisible();

  const second = await visit(skippable);
  await answer(second, 6);
  await expect(second.card.getByText("We know you as known@acme.example · Kim.")).toBeVisible();
  await expect(second.card.getByRole("textbox", { name: "E-mail" })).toBeHidden();
  await second.send.click();
  await expect(second.card.getByRole("heading", { name: "Kim, begin with the boxes" })).toBeVisible();
  expect((await api.lead("known@acme.example")).submissions).toHaveLength(2);

  await second.button("Plan another move").click();
  await answer(second, 2);
  await second.button("Not you? Change").click();
  await expect(second.card.getByRole("textbox", { name: "E-mail" })).toBeFocused();
  expect(await page.evaluate(() => localStorage.getItem("lead-magnets:known"))).toBeNull();
  await introduce(second, "other@acme.example", "Omar");
  await second.send.click();
  await expect(second.card.getByRole("heading", { name: "Omar, begin with the boxes" })).toBeVisible();
  expect((await api.lead("other@acme.example")).submissions).toHaveLength(1);
});

test("who did not agree is asked again", async ({ page, gated, skippable, visit }) => {
  const first = await visit(gated);
  await answer(first, 3);
  await introduce(first, "private@acme.example", "Pia");
  await first.send.click();
  await expect(first.card.getByRole("heading", { name: "Pia, begin with the boxes" })).toBeVisible();

  const second = await visit(skippable);
  await answer(second, 3);

  await expect(second.card.getByRole("textbox", { name: "E-mail" })).toHaveValue("");
  expect(await page.evaluate(() => localStorage.getItem("lead-magnets:known"))).toBeNull();
});

test("without a form nobody is asked", async ({ visit, product: { api } }) => {
  const nobody = await api.publishedDefinition(plannerWith({ result: [{ kind: "numbers", items: ["cost"] }] }, { placement: "none", remember: false }));
  const player = await visit(nobody);

  await answer(player, 3);

  await expect(player.result).toBeVisible();
  await expect(player.card.getByRole("textbox")).toHaveCount(0);
});
