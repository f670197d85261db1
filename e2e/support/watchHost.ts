import type { Page } from "@playwright/test";

export interface SeenOnHost {
  /** Errors in the console and errors that nobody caught. */
  readonly errors: readonly string[];
  readonly violations: readonly string[];
  /** What shifted without the visitor having done anything: by how much, and which nodes. Empty is a layout shift of 0. */
  readonly shifted: readonly string[];
}

interface Notes {
  readonly violations: string[];
  readonly shifted: string[];
}

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null; readonly previousRect: DOMRect; readonly currentRect: DOMRect }[];
}

/** Notes, in all frames, what a magnet must not do to a page. Call it before the page opens, then ask for what was seen. */
export async function watchHost(page: Page): Promise<() => Promise<SeenOnHost>> {
  const errors: string[] = [];
  page.on("console", message => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", error => errors.push(String(error)));
  await page.addInitScript(() => {
    const notes: Notes = { violations: [], shifted: [] };
    Object.assign(window, { noted: notes });
    document.addEventListener("securitypolicyviolation", e => notes.violations.push(`${e.effectiveDirective}: ${e.blockedURI} ${e.sample}`));
    if (!PerformanceObserver.supportedEntryTypes.includes("layout-shift")) return;
    new PerformanceObserver(list => {
      const rect = ({ x, y, width, height }: DOMRect) => [x, y, width, height].map(Math.round).join(" ");
      for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
        if (!hadRecentInput) notes.shifted.push(`${value}: ${sources.map(s => `${s.node?.nodeName} ${rect(s.previousRect)} to ${rect(s.currentRect)}`).join(", ")}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  return async () => {
    const notes = await Promise.all(page.frames().map(frame => frame.evaluate(() => (window as unknown as { noted?: Notes }).noted)));
    return { errors, violations: notes.flatMap(n => n?.violations ?? []), shifted: notes.flatMap(n => n?.shifted ?? []) };
  };
}
