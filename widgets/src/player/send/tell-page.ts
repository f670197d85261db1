import type { EventKind } from "../../contract/submission";
import type { Marks } from "../../loader/marks/marks";
import type { Stage } from "../stage";
import type { Told } from "./events";
import { push } from "./push";

const names: Partial<Record<EventKind, string>> = { view: "lm_view", start: "lm_start", step: "lm_step", complete: "lm_submit", lead: "generate_lead" };

/** Tells the page, never who: a DOM event on the element, and an entry in the page's dataLayer where it keeps one (trust.md 1.3). */
export function tellPage({ host, definition }: Stage, marks: Marks, { kind, step, outcome }: Told): void {
  const event = names[kind];
  if (!event) return;
  const detail = {
    lm_id: definition.key, lm_version: definition.version, lm_type: definition.kind,
    ...(step && { lm_step: step }), ...(outcome && { lm_outcome: outcome }), ...(kind === "lead" && worth(host)),
  };
  host.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true, detail }));
  push({ event, ...detail }, () => marks.consentOf(host));
}

/** What a lead is worth to the marketer: attributes `value` and `currency`, both or neither. */
function worth(host: Element): { value: number; currency: string } | undefined {
  const value = Number(host.getAttribute("value") || NaN);
  const currency = host.getAttribute("currency")?.trim().toUpperCase() ?? "";
  return value >= 0 && value < Infinity && /^[A-Z]{3}$/.test(currency) ? { value, currency } : undefined;
}
