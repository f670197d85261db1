import type { Player } from "../../pages/player";
import { expect, test } from "./_fixture";
import { rows } from "./by-keyboard";
import { kinds, questionOf } from "./every-kind";

/** Up to a kind, everything before it answered. */
async function goTo(player: Player, kind: string): Promise<void> {
  for (const [index, before] of kinds.slice(0, kinds.indexOf(kind)).entries()) {
    await expect(player.progress(index + 1)).toBeVisible();
    await player.answer(questionOf(before).id, rows[before]!.gives as never);
    if (!rows[before]!.goesOn) await player.next();
  }
  await expect(player.card.getByRole("heading", { name: questionOf(kind).title })).toBeVisible();
}

test("a choice goes on by itself when it is clicked, never while arrows look around, and not where there is something to read or write", async ({ page, visit }) => {
  const player = await visit();
  const radio = (name: string) => player.card.getByRole("radio", { name, exact: true });

  await radio("A spreadsheet").check();
  await expect(player.card.getByText("Many begin there.")).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(radio("A CRM")).toBeChecked();
  await expect(player.card.getByText("Many begin there.")).toBeHidden();
  await radio("Something else").check();
  await expect(player.card.getByRole("textbox", { name: "Something else" })).toBeFocused();
  await expect(player.progress(1)).toBeVisible();

  await radio("A CRM").check();
  await expect(player.progress(2)).toBeVisible();
  await player.back();
  await expect(radio("A CRM")).toBeChecked();
});

test("things are put in order by dragging, and a click is no drag", async ({ page, visit }) => {
  test.slow();
  const player = await visit();
  await goTo(player, "ranking");
  const items = player.card.getByRole("listitem");
  const middle = async (index: number) => {
    const { x, y, height } = (await items.nth(index).boundingBox())!;
    return { x: x + 120, y: y + height / 2 };
  };

  await items.first().click({ position: { x: 120, y: 20 } });
  await expect(player.button("Keep this order")).toBeVisible();

  const [from, to] = [await middle(0), await middle(2)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(from.x, to.y + 10, { steps: 4 });
  await page.mouse.up();

  await expect(items).toContainText(["Speed", "Care", "Price"]);
  await expect(player.button("Keep this order")).toBeHidden();
  await player.next();
  await expect(player.card.getByRole("heading", { name: questionOf("yes-no").title })).toBeVisible();
});

test("nothing of a film's place is loaded before somebody follows it", async ({ page, visit }) => {
  test.slow();
  const elsewhere: string[] = [];
  page.on("request", request => request.url().includes("example.com") && elsewhere.push(request.url()));
  const player = await visit();

  await goTo(player, "statement");

  const film = player.card.getByRole("link", { name: /How it works/ });
  await expect(film.locator("img")).toBeVisible();
  await expect(film).toHaveAttribute("target", "_blank");
  expect(elsewhere).toEqual([]);
});
