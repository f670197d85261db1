import { expect, test } from "./_fixture";

test("the keyboard is enough from the first page to the result", async ({ page, visit, product: { api } }) => {
  const { keyboard } = page;
  const player = await visit("pm-style");
  const radios = player.card.getByRole("radio");
  await expect(player.button("Find my style")).toBeVisible();

  await keyboard.press("Tab");
  await expect(player.button("Find my style")).toBeFocused();
  await keyboard.press("Enter");
  await expect(player.card.getByRole("heading", { name: "How stable are requirements when work starts?" })).toBeFocused();

  await keyboard.press("Enter");
  const group = player.card.getByRole("radiogroup");
  await expect(group).toHaveAccessibleDescription(/Please choose one of the answers\./);
  await expect(group).toHaveAttribute("aria-invalid", "true");
  await expect(radios.first()).toBeFocused();

  await keyboard.press("Space");
  await expect(radios.first()).toBeChecked();
  await expect(group).not.toHaveAttribute("aria-invalid");
  await keyboard.press("ArrowDown");
  await expect(radios.nth(1)).toBeChecked();
  await keyboard.press("Enter");

  for (let step = 2; step <= 8; step++) {
    await expect(player.progress(step)).toBeVisible();
    await expect(player.heading).toBeFocused();
    await keyboard.press("2");
    await expect(radios.nth(1)).toBeChecked();
    await keyboard.press("Enter");
  }

  await expect(player.leadHeading).toBeFocused();
  const typed = ["keys@brightapps.io", "", "", "", "United King", "10 to", "Head", "Within"];
  for (const text of typed) {
    await keyboard.press("Tab");
    await keyboard.type(text);
  }
  await keyboard.press("Tab");
  await keyboard.press("Space");
  await expect(player.card.getByLabel("Please call me")).toBeChecked();
  await keyboard.press("Tab");
  await keyboard.press("Space");
  await keyboard.press("Enter");

  await expect(player.result).toBeFocused();
  await expect(player.card).toContainText("Kanban");
  const { lead } = await api.lead("keys@brightapps.io");
  expect(lead).toMatchObject({ country: "GB" });
});
