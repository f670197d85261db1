import type { Page } from "@playwright/test";

export interface Seen {
  readonly violations: string[];
  /** What moved without the visitor having done anything. */
  readonly shift: number;
}

/** Notes what a magnet must not do to the page that holds it. Call it before the page opens, then ask for what was seen. */
export async function watchPage(page: Page): Promise<() => Promise<Seen>> {
  await page.addInitScript(() => {
    const seen = { violations: [] as string[], shift: 0 };
    Object.assign(window, { seen });
    document.addEventListener("securitypolicyviolation", e => seen.violations.push(`${e.violatedDirective}: ${e.blockedURI} ${e.sample}`));
    new PerformanceObserver(list => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) seen.shift += entry.value;
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { seen: Seen }).seen);
}
