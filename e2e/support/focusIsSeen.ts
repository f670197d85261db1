import { expect, type Page } from "@playwright/test";

/** What has the focus lies on the screen, under nothing else, and shows it: a ring around itself or around what it stands in. */
export async function expectFocusIsSeen(page: Page, what: string): Promise<void> {
  const seen = await page.evaluate(() => {
    let root: Document | ShadowRoot = document;
    let active = root.activeElement as HTMLElement;
    while (active.shadowRoot?.activeElement) [root, active] = [active.shadowRoot, active.shadowRoot.activeElement as HTMLElement];
    const { left, top, right, bottom } = active.getBoundingClientRect();
    // Browsers scroll to where the text begins: of what is higher than the screen, the part that is on it counts.
    const at = root.elementFromPoint((Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2);
    const isOnTop = at !== null && (active.contains(at) || at.contains(active) || at.closest("label")?.contains(active) === true);
    const frames = [active, active.closest("label"), active.closest(".field"), active.closest(".option")].filter(e => e !== null);
    // A heading takes the focus for whoever cannot see the step change, and the ring of a slider is drawn around its thumb.
    const hasRing = active.matches("h2, h3, [type=range]") || frames.some(e => getComputedStyle(e).outlineStyle !== "none" && parseFloat(getComputedStyle(e).outlineWidth) >= 2);
    return { isOnTop, hasRing, name: `${active.localName}.${active.className}#${active.id}` };
  });
  expect(seen, `${what}: ${seen.name}`).toMatchObject({ isOnTop: true, hasRing: true });
}
