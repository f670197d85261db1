import { expectAccessible } from "../../support/accessible";
import { expectNoSidewaysScroll } from "../../support/fitsTheScreen";
import { expectFocusIsSeen } from "../../support/focusIsSeen";
import { expectNothingCutOff } from "../../support/nothingCutOff";
import { expectBigTargets } from "../../support/targets";
import { watchSending } from "../../support/watchSending";
import { containing } from "../../support/containing";
import { expect, test } from "./_fixture";
import { messageOf, rows, tabTo } from "./by-keyboard";
import { fieldOf } from "./field-of";
import { kinds, questionOf } from "./every-kind";

test("there is a row for every kind of question, and for what looks like another", () => {
  expect(Object.keys(rows).sort()).toEqual([...kinds].sort());
});

test("the keyboard is enough to answer every kind, to look the answers over and to change one", async ({ page, visit, product: { api } }) => {
  test.slow();
  const player = await visit();
  const { card } = player;
  const sent = watchSending(page);
  const heading = (kind: string) => card.getByRole("heading", { name: questionOf(kind).title });
  await expect(heading(kinds[0]!)).toBeVisible();
  await tabTo(page, player.button("Next"));
  await page.keyboard.press("Enter");

  for (const [index, kind] of kinds.entries()) {
    const row = rows[kind]!;
    await expect(player.progress(index + 1)).toBeVisible();
    if (index > 0) await expect(heading(kind)).toBeFocused();
    await row.answer(page, card);
    if (row.goesOn) continue;
    await expectFocusIsSeen(page, kind);
    await page.keyboard.press("Enter");
  }

  await expect(card.getByRole("heading", { name: "Check your answers" })).toBeFocused();
  for (const kind of kinds.filter(kind => rows[kind]!.reads !== null)) {
    const said = card.locator("dl > div", { has: page.getByText(questionOf(kind).title, { exact: true }) }).locator("dd").first();
    await expect(said).toHaveText(rows[kind]!.reads!);
  }
  await tabTo(page, card.getByRole("button", { name: "Change" }).nth(kinds.indexOf("yes-no")));
  await page.keyboard.press("Enter");
  await expect(heading("yes-no")).toBeFocused();
  await page.keyboard.press("2");
  await page.keyboard.press("Enter");
  await expect(card.getByRole("heading", { name: "Check your answers" })).toBeFocused();
  await page.keyboard.press("Enter");

  await expect(player.leadHeading).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.type("kinds@brightapps.io");
  await tabTo(page, card.getByRole("checkbox", { name: "Send me the report." }));
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await expect(player.result).toBeFocused();

  const { answers } = await api.submission(sent[0]!);
  const given = Object.fromEntries(kinds.filter(kind => rows[kind]!.gives !== undefined).map(kind => [questionOf(kind).id, kind === "yes-no" ? false : rows[kind]!.gives]));
  expect(answers).toEqual(given);
});

for (const [locale, width, colorScheme] of [["en-GB", 1280, "light"], ["ar", 320, "dark"]] as const) {
  test.describe(() => {
    test.use({ viewport: { width, height: 844 }, colorScheme });

    test(`no kind keeps anybody out in ${locale} at ${width} px, empty, wrong or answered`, async ({ page, visit }) => {
      test.slow();
      const player = await visit(locale, "page");
      const { card } = player;
      const check = async (what: string) => {
        await expectNoSidewaysScroll(page, what);
        await expectNothingCutOff(card, what);
        await expectBigTargets(card, what);
        await expectAccessible(page, what);
      };

      await expect(player.progress(1)).toBeVisible();
      await check("empty");
      // Arabic letters join: closer together than they are meant to be, they run into each other.
      const spacing = await card.getByRole("heading", { name: questionOf("single").title }).evaluate(heading => parseFloat(getComputedStyle(heading).letterSpacing) || 0);
      expect(spacing < 0).toBe(locale !== "ar");
      await player.next();
      for (const kind of kinds.filter(kind => rows[kind]!.missing)) {
        const message = messageOf(rows[kind]!, player.definition.texts);
        await expect(rows[kind]!.control(fieldOf(card, kind)), kind).toHaveAccessibleDescription(containing(message));
      }
      await check("wrong");
      for (const kind of kinds) await player.answer(questionOf(kind).id, rows[kind]!.gives as never);
      await check("answered");
      await player.next();
      await expect(card.getByRole("heading", { name: player.definition.texts.review })).toBeVisible();
      await check("review");
    });
  });
}
