import { expect, type Locator } from "@playwright/test";

/** What can be pressed is at least 24 by 24 pixels: the control, or the label that answers for it. Links within a sentence may be as high as their line. */
export async function expectBigTargets(within: Locator, what: string): Promise<void> {
  const small = await within.locator("button, input, select, textarea, a").evaluateAll(controls => controls
    .filter(control => control.checkVisibility() && !control.closest(".bait, p"))
    .map(control => ({ control, box: (control.closest("label") ?? control).getBoundingClientRect() }))
    .filter(({ box }) => box.width < 24 || box.height < 24)
    .map(({ control, box }) => `${control.localName}.${control.className} ${Math.round(box.width)}x${Math.round(box.height)}`));
  expect(small, what).toEqual([]);
}
