import type { Page } from "@playwright/test";

/** Everything that was about to happen on the page has happened: for what must not come. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));
