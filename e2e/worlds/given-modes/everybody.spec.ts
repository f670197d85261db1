import { expectAccessibleInBoth } from "../../support/accessible";
import { Overlay } from "../../pages/overlay";
import { expect, magnetIn, script, test } from "./_fixture";

const modes = [["popup", "link"], ["slide-in", "link"], ["page", "link"], ["exit", "link"], ["side-tab", "button"], ["button", "button"]] as const;

test("launchers and dialogs of every mode keep nobody out, light and dark", async ({ page, host }) => {
  test.slow();
  const { player } = await host(modes.map(([mode]) => magnetIn(mode, `label="In a ${mode}" trigger="click"`).replace(` id="link"`, "").replace("Find your style", `Open the ${mode}`)).join("\n"));
  await expect(page.getByRole("button", { name: "In a side-tab" })).toBeVisible();
  await expect(page.getByRole("button", { name: "In a button" })).toBeVisible();
  await expectAccessibleInBoth(page, "launchers");

  for (const [mode, opener] of modes) {
    await page.getByRole(opener, { name: opener === "link" ? `Open the ${mode}` : `In a ${mode}` }).click();
    const overlay = new Overlay(page, player.definition, `In a ${mode}`);
    await overlay.expectOpen();
    await expectAccessibleInBoth(page, mode);
    await overlay.closer.click();
    await overlay.expectClosed();
  }
});

test("what stands there when the server does not answer keeps nobody out either", async ({ page, host, product: { server } }) => {
  await page.route("**/api/v1/embed/*", route => route.abort());
  await host(magnetIn("inline"), script(server.url));

  const card = page.locator("lead-magnet");
  await expect(card.getByRole("button", { name: "Try again" })).toBeVisible();
  await expectAccessibleInBoth(page, "inline");
});
