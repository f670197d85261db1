import { answer, expect, introduce, plannerWith, test } from "./_fixture";

test("the buttons lead to a calendar that knows the visitor, to the PDF, and to a new run", async ({ page, gated, visit }) => {
  const player = await visit(gated);
  await answer(player, 3);
  await introduce(player, "book@acme.example", "Ben & Co");
  await player.send.click();

  const book = player.card.getByRole("link", { name: /Book a call/ });
  await expect(book).toHaveAttribute("href", "https://cal.example/ana?b=1&email=book%40acme.example&name=Ben%20%26%20Co");
  await expect(book).toHaveAttribute("rel", "noopener");
  const pdf = await player.card.getByRole("link", { name: /Get the PDF/ }).getAttribute("href");
  const answered = await page.request.get(pdf!, { timeout: 120_000 });
  expect([answered.status(), answered.headers()["content-type"]]).toEqual([200, "application/pdf"]);

  await player.button("Plan another move").click();
  await expect(player.card.getByRole("heading", { name: "Plan your move" })).toBeFocused();
});

test("the result is shared as a link to a page that names nobody", async ({ page, context, gated, visit }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const player = await visit(gated);
  await answer(player, 3);
  await introduce(player, "share@acme.example", "Sharon");
  await player.send.click();

  await player.button("Share my result").click();
  await expect(player.button("Link copied")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto(link);

  await expect(page.getByRole("main")).toContainText("Move planner");
  expect(await page.content()).not.toMatch(/Sharon|share@acme/);
});

test("a redirect leads on when its time has come, and never whoever stays or comes back", async ({ page, visit, product: { api, site } }) => {
  site.serve("/thanks", { body: "<title>Thanks</title><h1>Thank you</h1>" });
  const url = `${site.origin()}/thanks`;
  const result = (seconds: number) => [{ kind: "numbers", items: ["cost"] }, { kind: "redirect", url, label: "On to the thanks", seconds, query: [{ name: "email", value: "{{email|}}" }] }];
  const form = { placement: "before-result", remember: false };
  const [soon, later] = [await api.publishedDefinition(plannerWith({ result: result(1) }, form)), await api.publishedDefinition(plannerWith({ result: result(3) }, form))];

  const led = await visit(soon);
  const host = page.url();
  await answer(led, 3);
  await introduce(led, "on@acme.example", "Olga");
  await led.send.click();
  await page.waitForURL(`${url}?email=on%40acme.example`);
  await expect(page.getByRole("heading", { name: "Thank you" })).toBeVisible();

  await page.goto(host);
  await expect(led.card.getByRole("link", { name: "On to the thanks" })).toBeVisible();
  await expect(led.button("Stay here")).toHaveCount(0);

  const stays = await visit(later);
  await answer(stays, 3);
  await introduce(stays, "stay@acme.example", "Stan");
  await page.clock.install();
  await stays.send.click();
  await stays.button("Stay here").click();
  await page.clock.fastForward(10_000);
  await expect(stays.card.getByRole("link", { name: "On to the thanks" })).toBeVisible();
  expect(page.url()).not.toContain("/thanks");
});
