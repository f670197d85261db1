import { expect, test } from "./_fixture";

for (const [width, colorScheme] of [[390, "light"], [1280, "dark"]] as const) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 }, colorScheme });

    test("what is typed is seen whole, and what was understood stands below it without moving anything", async ({ visit }) => {
      const player = await visit("solar");
      await player.start();
      const field = player.card.getByRole("textbox", { name: "Strompreis je Kilowattstunde" });
      const echo = player.card.locator("output", { hasText: "= 0,42" });
      const next = player.button(player.definition.texts.next);
      await field.scrollIntoViewIfNeeded();
      const before = await next.evaluate(element => element.getBoundingClientRect().top);

      await field.fill("0.42");
      await expect(echo).toBeVisible();
      const [typed, understood] = [(await field.boundingBox())!, (await echo.boundingBox())!];
      expect(understood.y).toBeGreaterThanOrEqual(typed.y + typed.height);
      expect(await next.evaluate(element => element.getBoundingClientRect().top)).toBe(before);

      await field.fill("1.250.000,42");
      expect(await field.evaluate((input: HTMLInputElement) => input.scrollWidth - input.clientWidth)).toBeLessThanOrEqual(0);

      await field.fill("0,4");
      await field.blur();
      await expect(field).toHaveValue("0,40");
    });

    test("a number that cannot be taken is named on leaving its field, and the live numbers wait for it", async ({ page, visit }) => {
      const player = await visit("saas-roi");
      await player.start();
      const field = player.card.getByRole("textbox", { name: "Working weeks per year" });
      const panel = player.card.getByRole("complementary", { name: player.definition.texts.live });
      await expect(panel).toContainText("$212,642");

      await field.fill("99999");
      await expect(panel).toContainText("–Working weeks per year: Please enter 52 weeks or less.");
      await expect(panel).not.toContainText("$");
      await expect(field).not.toHaveAttribute("aria-invalid");
      await field.press("Tab");
      await expect(field).toHaveAttribute("aria-invalid", "true");
      await expect(field).toHaveAccessibleDescription(/Please enter 52\sweeks or less\./);

      await field.fill("46");
      await expect(field).not.toHaveAttribute("aria-invalid");
      await expect(panel).toContainText("$212,642");

      await field.fill("53");
      await player.next();
      await expect(player.progress(1)).toBeVisible();
      await expect(field).toBeFocused();
      await expect(page.locator("lead-magnet").locator(".error:visible")).toHaveText(["Please enter 52 weeks or less."]);
    });
  });
}
