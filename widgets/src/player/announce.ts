import type { PublicDefinition } from "../contract/definition";

export type Announcement = "lm_view" | "lm_start" | "lm_step" | "lm_submit" | "generate_lead";

/** Tells the page, never who: a DOM event on the element, and an entry in the page's dataLayer where it keeps one (trust.md 1.3). */
export function announce(host: HTMLElement, definition: PublicDefinition, event: Announcement, step?: string): void {
  const detail = { lm_id: definition.key, lm_version: definition.version, lm_type: definition.kind, ...(step && { lm_step: step }) };
  host.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true, detail }));
  const { dataLayer } = window as { dataLayer?: unknown };
  if (Array.isArray(dataLayer)) dataLayer.push({ event, ...detail });
}
