import { importPart } from "./import-part";
import type { Modes } from "./modes/modes";

/** Everything that opens over the page: fetched when the page has such a thing, and not before the page is read. */
export async function loadModes(): Promise<Modes> {
  if (document.readyState === "loading") await new Promise(read => addEventListener("DOMContentLoaded", read, { once: true }));
  return (await importPart("modes")).modes;
}
