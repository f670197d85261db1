import { h } from "../dom/h";
import type { Lead } from "../model/lead";
import { fieldMessage } from "../screens/field-message";
import type { LeadEntry } from "./lead-entry";

/** The optional box for marketing: never ticked beforehand, never required. */
export function marketingEntry(label: string, lead: Lead): LeadEntry {
  const box = ownBox("l--marketing", label, lead.marketing);
  return { ...box, path: "consents.marketing", collect: to => ({ ...to, marketing: box.control.checked }) };
}

/** Offers to keep the details in this browser: never ticked beforehand either. */
export function rememberEntry(label: string, lead: Lead): LeadEntry {
  const box = ownBox("l--remember", label, lead.remember === true);
  return { ...box, path: "remember", collect: to => ({ ...to, remember: box.control.checked }) };
}

function ownBox(id: string, label: string, checked: boolean) {
  const control = h("input", { type: "checkbox", id });
  control.checked = checked;
  const message = fieldMessage(`e-${id}`, [control]);
  const element = h("div", { class: "entry wide" }, h("div", { class: "tick" }, control, h("div", null, h("label", { for: id }, label))), message.element);
  return { label, element, control, message };
}
