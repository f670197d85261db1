import { h } from "../dom/h";
import type { Lead } from "../model/lead";
import { fieldMessage } from "../screens/field-message";
import type { LeadEntry } from "./lead-entry";

/** The optional box for marketing: never ticked beforehand, never required. */
export function marketingEntry(label: string, lead: Lead): LeadEntry {
  const control = h("input", { type: "checkbox", id: "l--marketing" });
  control.checked = lead.marketing;
  const message = fieldMessage("e-l--marketing", () => [control]);
  const element = h("div", { class: "entry wide" }, h("div", { class: "tick" }, control, h("div", null, h("label", { for: control.id }, label))), message.element);
  return { path: "consents.marketing", label, element, control, message, collect: to => ({ ...to, marketing: control.checked }) };
}
