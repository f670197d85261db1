import { expect, type Page } from "@playwright/test";

/** Nobody has to scroll sideways to read the page; what sticks out is named. Text stands before the styles do, so the page loads first. */
export async function expectNoSidewaysScroll(page: Page, what: string): Promise<void> {
  await page.waitForLoadState("load");
  const { wide, room, out } = await page.evaluate(() => {
    const { scrollWidth: wide, clientWidth: room } = document.documentElement;
    const all = [...document.querySelectorAll("body *")].flatMap(e => [e, ...(e.shadowRoot?.querySelectorAll("*") ?? [])]);
    const sticksOut = (e: Element) => e.getBoundingClientRect().right > room + 0.5;
    return { wide, room, out: wide > room ? all.filter(sticksOut).map(e => `${e.localName}.${e.className}`) : [] };
  });
  expect(wide, `${what} at ${room} px: ${out.join(", ")}`).toBeLessThanOrEqual(room);
}
