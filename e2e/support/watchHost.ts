import type { Page } from "@playwright/test";
import { noteHost, type HostNotes } from "./noteHost";

export interface SeenOnHost {
  /** Errors in the console and errors that nobody caught. */
  readonly errors: readonly string[];
  readonly violations: readonly string[];
  /** What shifted without the visitor having done anything: by how much, and which nodes. Empty is a layout shift of 0. */
  readonly shifted: readonly string[];
}

/** Notes, in all frames, what a magnet must not do to a page. Call it before the page opens, then ask for what was seen. */
export async function watchHost(page: Page): Promise<() => Promise<SeenOnHost>> {
  const errors: string[] = [];
  page.on("console", message => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", error => errors.push(String(error)));
  await page.addInitScript(noteHost);
  return async () => {
    const notes = await Promise.all(page.frames().map(frame => frame.evaluate(() => (window as unknown as { noted?: HostNotes }).noted)));
    return { errors, violations: notes.flatMap(n => n?.violations ?? []), shifted: notes.flatMap(n => n?.shifted ?? []) };
  };
}
