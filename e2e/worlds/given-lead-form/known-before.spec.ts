import { LeadPage } from "../../pages/leadPage";
import { answer, expect, introduce, test } from "./_fixture";

test("what address and page know goes with the lead, hidden fields too, and stands on its page", async ({ page, admin, gated, visit, product: { api } }) => {
  const told: string[] = [];
  page.on("request", request => request.url().endsWith("/events") && told.push(request.postData() ?? ""));
  const player = await visit(gated, `prefill="email=ana%40acme.example&amp;company=Acme%20%26%20Co&amp;plan=pro"`, "?utm_content=hero&people=7&email=other%40acme.example&company=Other&page_id=12");

  await answer(player);
  await expect(player.card).toContainText("£700");
  await expect(player.card.getByRole("textbox", { name: "E-mail" })).toHaveValue("ana@acme.example");
  await expect(player.card.getByRole("textbox", { name: "Company" })).toHaveValue("Acme & Co");
  await expect(player.card.getByText("Campaign")).toHaveCount(0);
  await player.card.getByRole("textbox", { name: "Name" }).fill("Ana");
  await player.send.click();
  await expect(player.card.getByRole("heading", { name: "Ana, begin with the boxes" })).toBeVisible();

  const { lead, submissions } = await api.lead("ana@acme.example");
  expect(lead).toMatchObject({ name: "Ana", company: "Acme & Co", fit: 40 });
  const { lead: stored, page: kept } = await api.submission(submissions[0].id);
  expect(stored.fields).toEqual({ email: "ana@acme.example", name: "Ana", company: "Acme & Co", campaign: "hero", plan: "pro" });
  expect(kept.url).toMatch(/^http:\/\/acme\.localhost:\d+\/article-\d+\?utm_content=hero&page_id=12$/);
  const leadPage = new LeadPage(admin);
  await leadPage.open(lead.id);
  await leadPage.expectInTheirWords({ Campaign: "hero", Plan: "Professional", Company: "Acme & Co", "How many people move?": "7" });
  // The address that the page knew is in none of the events, nor is anything else of the visitor.
  expect(told.length).toBeGreaterThan(0);
  expect(told.join()).not.toMatch(/acme\.example|Acme|people=/);
});

test("what no field takes is left out, and nobody is held up", async ({ gated, visit, product: { api } }) => {
  const player = await visit(gated, "", `?utm_content=${"x".repeat(301)}&plan=gold&large=perhaps&people=lots&email=nonsense`);

  await answer(player, 3);
  await expect(player.card.getByRole("textbox", { name: "E-mail" })).toHaveValue("");
  await introduce(player, "unknown@acme.example", "Una");
  await player.send.click();
  await expect(player.card.getByRole("heading", { name: "Una, begin with the boxes" })).toBeVisible();

  const { lead, submissions } = await api.lead("unknown@acme.example");
  expect(lead.fit).toBe(10);
  expect((await api.submission(submissions[0].id)).lead.fields).toEqual({ email: "unknown@acme.example", name: "Una" });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the address fills the form and its hidden fields all the same", async ({ page, gated, product: { api, server } }) => {
    const main = page.getByRole("main");
    const press = (name: string) => main.getByRole("button", { name, exact: true }).click();
    await page.goto(`${server.url}/m/${gated.key}?utm_content=paper&plan=pro&people=8&email=plain%40acme.example`);

    await press("Plan it");
    await expect(main.getByRole("textbox", { name: "How many people move?" })).toHaveValue("8");
    await press("Next");
    await expect(main.getByRole("textbox", { name: "E-mail" })).toHaveValue("plain@acme.example");
    await press("Send it to me");
    await expect(main.getByRole("heading", { name: "You, begin with the boxes" })).toBeVisible();

    const { lead, submissions } = await api.lead("plain@acme.example");
    expect(lead.fit).toBe(40);
    expect((await api.submission(submissions[0].id)).lead.fields).toEqual({ email: "plain@acme.example", campaign: "paper", plan: "pro" });
  });
});
