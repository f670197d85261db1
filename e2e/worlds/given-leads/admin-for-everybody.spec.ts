import { expectAccessible } from "../../support/accessible";
import { expectNoSidewaysScroll } from "../../support/fitsTheScreen";
import { expect, test } from "./_fixture";
import { adminPages } from "./adminPages";

for (const [name, path] of adminPages) {
  test(`${name}: keeps nobody out, light and dark, and fits a phone`, async ({ admin, filled }) => {
    await admin.setViewportSize({ width: 1280, height: 844 });
    await admin.goto(path(filled));
    await expect(admin.getByRole("heading", { level: 1 })).toBeVisible();

    for (const [colorScheme, width] of [["light", 1280], ["dark", 1280], ["light", 390], ["dark", 320]] as const) {
      await admin.emulateMedia({ colorScheme });
      await admin.setViewportSize({ width, height: 844 });

      await expectNoSidewaysScroll(admin, name);
      // Colours once in each scheme, one of them with the telephone's layout.
      if (width === 1280 && colorScheme === "light" || width === 320) await expectAccessible(admin, `${name}, ${colorScheme}, ${width} px`);
    }
  });
}

test("every entry of the rail has a page behind it that is in the list above", async ({ admin, filled }) => {
  await admin.goto("/");
  const links = await admin.getByRole("navigation", { name: "Main" }).getByRole("link").evaluateAll(all => all.map(a => a.getAttribute("href")));

  for (const link of links) expect(adminPages.map(([, path]) => path(filled))).toContain(link);
});
