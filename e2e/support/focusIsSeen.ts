import { expect, type Page } from "@playwright/test";

/** What has the focus lies on the screen, under nothing else, and shows it: a ring around itself or around what it stands in. */
export async function expectFocusIsSeen(page: Page, what: string): Promise<void> {
  const seen = await page.evaluate(() => {
    let root: Document | ShadowRoot = document;
    let active = root.activeElement as HTMLElement;
    while (active.shadowRoot?.activeElement) [root, active] = [active.shadowRoot, active.shadowRoot.activeElement as HTMLElement];
    const { left, top, width, height } = active.getBoundingClientRect();
    const at = root.elementFromPoint(left + width / 2, top + height / 2);
    const isOnTop = at !== null && (active.contains(at) || at.contains(active) || at.closest("label")?.contains(active) === true);
    const frames = [active, active.closest("label"), active.closest(".field"), active.closest(".option")].filter(e => e !== null);
    // A heading takes the focus for whoever cannot see the step change, and the ring of a slider is drawn around its thumb.
    const hasRing = active.matches("h2, h3, [type=range]") || frames.some(e => getComputedStyle(e).outlineStyle !== "none" && parseFloat(getComputedStyle(e).outlineWidth) >= 2);
    return { isOnTop, hasRing, name: `${active.localName}.${active.className}#${active.id}` };
  });
  expect(seen, what).toMatchObject({ isOnTop: true, hasRing: true });
}
