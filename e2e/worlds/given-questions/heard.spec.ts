import { containing } from "../../support/containing";
import { expect, test } from "./_fixture";
import { messageOf, rows } from "./by-keyboard";
import { kinds, questionOf } from "./every-kind";

test("screen readers are told each step, what its control is, what is wrong, and the result", async ({ visit }) => {
  test.slow();
  const player = await visit();
  const { card } = player;
  const said = card.getByRole("status").first();

  for (const [index, kind] of kinds.entries()) {
    const { missing, control, gives, goesOn } = rows[kind]!;
    await expect(player.progress(index + 1)).toBeVisible();
    if (index > 0) await expect(said).toHaveText(`Step ${index + 1} of ${kinds.length + 2}`);
    if (index > 0) await expect(card.getByRole("heading", { name: questionOf(kind).title })).toBeFocused();
    await expect(card.locator(".question")).toMatchAriaSnapshot({ name: `${kind}.aria.yml` });
    if (missing !== null) {
      await player.next();
      await expect(control(card)).toHaveAccessibleDescription(containing(messageOf(rows[kind]!, player.definition.texts)));
      if (!["ranking"].includes(kind)) await expect(control(card)).toHaveAttribute("aria-invalid", "true");
    }
    await player.answer(questionOf(kind).id, gives as never);
    await expect(card.locator("[aria-invalid]")).toHaveCount(0);
    if (!goesOn) await player.next();
  }

  await expect(said).toHaveText(`Step ${kinds.length + 1} of ${kinds.length + 2}`);
  await player.next();
  await card.getByRole("textbox", { name: "E-mail" }).fill("heard@brightapps.io");
  await card.getByRole("checkbox", { name: "Send me the report." }).check();
  await player.send.click();
  await expect(said).toHaveText("Your result");
});
