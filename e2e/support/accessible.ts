import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
type PageOfAxe = ConstructorParameters<typeof AxeBuilder>[0]["page"];

/** The same in light and in dark colours, as the visitor's system asks for them. */
export async function expectAccessibleInBoth(page: Page, what: string): Promise<void> {
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page, `${what}, ${colorScheme}`);
  }
}

/** Nothing that axe knows keeps anybody out. Whoever wants less motion sees no fading, which would be measured as faint text. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  await page.waitForLoadState("load");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.evaluate(() => {
    const roots = [document, ...[...document.querySelectorAll("*")].flatMap(element => element.shadowRoot ?? [])];
    return Promise.allSettled(roots.flatMap(root => root.getAnimations()).map(animation => animation.finished));
  });
  // axe's package brings a Playwright of its own, whose types differ by version alone. There are no frames of other sites here, for which
  // it would open a second page each time: that is what the legacy mode leaves out.
  const { violations } = await new AxeBuilder({ page: page as unknown as PageOfAxe }).withTags(rules).setLegacyMode(true).analyze();
  const found = violations.flatMap(v => v.nodes.map(node => `${v.id}: ${node.target.join(" ")} ${node.failureSummary?.split("\n")[1]?.trim() ?? ""}`));
  expect(found, what).toEqual([]);
}
