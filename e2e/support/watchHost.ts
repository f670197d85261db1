import type { Page } from "@playwright/test";

export interface SeenOnHost {
  /** Errors in the console and errors that nobody caught. */
  readonly errors: readonly string[];
  readonly violations: readonly string[];
  readonly shift: number;
}

interface Notes {
  readonly violations: string[];
  shift: number;
}

/** Notes, in all frames, what a magnet must not do to a page. Call it before the page opens, then ask for what was seen. */
export async function watchHost(page: Page): Promise<() => Promise<SeenOnHost>> {
  const errors: string[] = [];
  page.on("console", message => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", error => errors.push(String(error)));
  await page.addInitScript(() => {
    const notes: Notes = { violations: [], shift: 0 };
    Object.assign(window, { noted: notes });
    document.addEventListener("securitypolicyviolation", e => notes.violations.push(`${e.effectiveDirective}: ${e.blockedURI} ${e.sample}`));
    if (!PerformanceObserver.supportedEntryTypes.includes("layout-shift")) return;
    new PerformanceObserver(list => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) notes.shift += entry.value;
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  return async () => {
    const notes = await Promise.all(page.frames().map(frame => frame.evaluate(() => (window as unknown as { noted?: Notes }).noted)));
    return { errors, violations: notes.flatMap(n => n?.violations ?? []), shift: notes.reduce((sum, n) => sum + (n?.shift ?? 0), 0) };
  };
}
