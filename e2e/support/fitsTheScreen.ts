import { expect, type Page } from "@playwright/test";

/** Nobody has to scroll sideways to read the page. */
export async function expectNoSidewaysScroll(page: Page, what: string): Promise<void> {
  const { wide, room } = await page.evaluate(() => ({ wide: document.documentElement.scrollWidth, room: document.documentElement.clientWidth }));
  expect(wide, `${what} at ${room} px`).toBeLessThanOrEqual(room);
}
