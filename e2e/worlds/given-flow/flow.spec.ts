import { expectAccessible } from "../../support/accessible";
import { expectNoSidewaysScroll } from "../../support/fitsTheScreen";
import { expect, test } from "./_fixture";

test.use({ viewport: { width: 390, height: 844 } });

test("answers are named, proposed and checked on the way, and a jump passes over what does not concern the visitor", async ({ page, visit, product: { api } }) => {
  const player = await visit();
  const { card } = player;
  const field = (name: string) => card.getByRole("textbox", { name });
  await field("What is your company called?").fill("Ünal & Söhne <b>GmbH</b>");
  await field("How many people answer customers?").fill("2.5");
  await expect(card.getByRole("progressbar", { name: "Step 1 of 4" })).toBeVisible();
  await player.next();
  await expect(card.getByText("Count whole people.")).toBeVisible();
  await field("How many people answer customers?").fill("3");
  await player.next();

  await expect(card.getByRole("heading", { name: "The 3 people of Ünal & Söhne <b>GmbH</b>" })).toBeFocused();
  await expect(card.getByText("About 42.9 tickets a day are usual.")).toBeVisible();
  await expect(field("Tickets a month")).toHaveValue("900");
  await field("Tickets a month").fill("1000");
  await field("How many of the 1,000 are urgent?").fill("1200");
  await player.next();
  await expect(field("How many of the 1,000 are urgent?")).toBeFocused();
  await expect(field("How many of the 1,000 are urgent?")).toHaveAccessibleDescription("Only 1,000 tickets come in, so 1,200 cannot be urgent.");
  await expectNoSidewaysScroll(page, "a broken rule");
  await expectAccessible(page, "a broken rule");

  await player.back();
  await field("How many people answer customers?").fill("1");
  await expect(card.getByRole("progressbar", { name: "Step 1 of 3" })).toBeVisible();
  await player.next();
  await expect(card.getByRole("progressbar", { name: "Step 2 of 3" })).toBeVisible();
  await card.getByRole("checkbox", { name: "Shared mailbox" }).check();
  await card.getByRole("checkbox", { name: "Something else" }).check();
  await player.next();
  await expect(field("What is it?")).toHaveAccessibleDescription("Please answer this question.");
  await page.reload();
  await field("What is it?").fill("Paper");
  await player.back();
  await expect(field("How many people answer customers?")).toBeVisible();
  await player.next();
  await player.next();

  await expect(card.getByRole("heading", { name: "Where may we send the plan for Ünal & Söhne <b>GmbH</b>?" })).toBeVisible();
  await field("E-mail").fill("jump@unal.example");
  await field("Name").fill("Ada");
  await card.getByRole("button", { name: "Send me the plan" }).click();
  await expect(card.getByRole("heading", { name: "Ada, here is the plan for Ünal & Söhne <b>GmbH</b>" })).toBeVisible();
  await expect(card.getByText("You use Shared mailbox and Something else; no tickets are urgent, at £0.00 a month.")).toBeVisible();
  const { submissions } = await api.lead("jump@unal.example");
  expect((await api.submission(submissions[0].id)).answers).toEqual({ company: "Ünal & Söhne <b>GmbH</b>", agents: 1, tools: ["mail", "other"], which: "Paper" });
});

test("a proposal follows the answer that it rests on, until the visitor has another one", async ({ visit }) => {
  const player = await visit();
  const field = (name: string) => player.card.getByRole("textbox", { name });
  const agents = async (count: string) => {
    await field("How many people answer customers?").fill(count);
    await player.next();
  };

  await agents("2");
  await expect(field("Tickets a month")).toHaveValue("600");
  await expect(field("How many of the 600 are urgent?")).toBeVisible();
  await player.back();
  await agents("4");
  await expect(field("Tickets a month")).toHaveValue("1,200");
  await field("Tickets a month").fill("1100");
  await player.back();
  await agents("5");
  await expect(field("Tickets a month")).toHaveValue("1,100");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the way is the same", async ({ page, planner, product: { server } }) => {
    const main = page.getByRole("main");
    const field = (name: string) => main.getByRole("textbox", { name });
    const press = (name: string) => main.getByRole("button", { name, exact: true }).click();
    await page.goto(`${server.url}/m/${planner.key}`);

    await field("How many people answer customers?").fill("2");
    await press("Next");
    await expect(main.getByRole("heading", { name: "The 2 people of your company" })).toBeVisible();
    await expect(field("Tickets a month")).toHaveValue("600");
    await field("How many of the 600 are urgent?").fill("601");
    await press("Next");
    await expect(field("How many of the 600 are urgent?")).toHaveAccessibleDescription("Only 600 tickets come in, so 601 cannot be urgent.");
    await press("Back");
    await field("How many people answer customers?").fill("1");
    await press("Next");
    await press("Next");
    await expect(main.getByRole("heading", { name: "Where may we send the plan for your company?" })).toBeVisible();
  });
});
