import type { LeadField } from "../../contract/definition";
import { h } from "../dom/h";
import { safeHref } from "../dom/safe-href";
import type { Lead } from "../model/lead";
import { pathOf } from "../model/path-of";
import { fieldMessage } from "../screens/field-message";
import type { Words } from "../words";
import type { LeadEntry } from "./lead-entry";

/** A box to tick: yes/no fields and the consent, beside which the privacy policy is linked. */
export function boxEntry(field: LeadField, privacyUrl: string | undefined, lead: Lead, say: Words): LeadEntry {
  const consent = field.kind === "consent";
  const control = h("input", { type: "checkbox", id: `l-${field.id}`, "aria-required": field.required ? "true" : null });
  control.checked = consent ? lead.report : lead.fields[field.id] === true;
  const privacy = consent ? safeHref(privacyUrl) : null;
  const link = privacy ? h("a", { href: privacy, target: "_blank", rel: "noopener" }, say("privacy"), h("span", { class: "sr" }, ` (${say("newTab")})`)) : null;
  const message = fieldMessage(`e-l-${field.id}`, () => [control]);
  const element = h("div", { class: "entry wide" },
    h("div", { class: "tick" }, control, h("div", null, h("label", { for: control.id }, field.label), link && " ", link, field.help ? h("small", null, field.help) : null)), message.element);
  return {
    path: pathOf(field), label: field.label, element, control, message,
    collect: to => (consent ? { ...to, report: control.checked } : { ...to, fields: { ...to.fields, [field.id]: control.checked } }),
  };
}
