import type { ModeWords } from "./words";

/** Attribute `label`, else what the link inside the element says, else a word of ours. */
export function labelOf(host: Element, words: ModeWords): string {
  return host.getAttribute("label")?.trim() || host.textContent?.trim().replace(/\s+/g, " ").slice(0, 80) || words.start;
}
