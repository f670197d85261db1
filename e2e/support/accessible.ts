import { expect, type Page } from "@playwright/test";
import axe, { type AxeResults } from "axe-core";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

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
  // A page is looked at many times while a visitor goes on in it; axe is brought to it once. What stands in frames is looked at there.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(async tags => {
    const { axe } = window as unknown as { axe: { run(context: Document, options: object): Promise<AxeResults> } };
    return axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"], iframes: false });
  }, rules);
  const found = violations.flatMap(v => v.nodes.map(node => `${v.id}: ${node.target.join(" ")} ${node.failureSummary?.split("\n")[1]?.trim() ?? ""}`));
  expect(found, what).toEqual([]);
}
