import type { LeadField } from "../../contract/definition";
import { longestLeadText } from "../../contract/limits";
import { h } from "../dom/h";
import { icon } from "../dom/icon";
import type { Lead } from "../model/lead";
import { pathOf } from "../model/path-of";
import { fieldMessage } from "../screens/field-message";
import type { Words } from "../words";
import { autocomplete } from "./autocomplete";
import { countries } from "./countries";
import { emailHint } from "./email-hint";
import type { LeadEntry } from "./lead-entry";

/** A field to type into or a list to choose from. */
export function textEntry(field: LeadField, lead: Lead, locale: string, say: Words): LeadEntry {
  const props = { id: `l-${field.id}`, autocomplete: autocomplete(field), "aria-required": field.required ? "true" : null };
  const control = field.kind === "country" ? select(props, say("country"), countries(locale))
    : field.kind === "single" ? select(props, say("choosePlaceholder"), field.options)
    : h("input", { ...props, type: inputTypes[field.kind] ?? "text", maxlength: longestLeadText });
  control.value = String(lead.fields[field.id] ?? "");
  const help = field.help ? h("small", { id: `h-${field.id}` }, field.help) : null;
  const message = fieldMessage(`e-l-${field.id}`, () => [control], help?.id);
  const element = h("div", { class: "entry" },
    h("label", { for: control.id }, field.label, field.required ? null : h("span", { class: "optional" }, ` (${say("optional")})`)),
    help, h("div", { class: "field" }, control, control.matches("select") && icon("down")), message.element, field.kind === "email" && emailHint(control as HTMLInputElement, say));
  return {
    path: pathOf(field), label: field.label, element, control, message,
    collect: to => ({ ...to, fields: { ...to.fields, [field.id]: control.value } }),
  };
}

const inputTypes: Readonly<Record<string, string>> = { email: "email", phone: "tel" };

function select(props: Record<string, string | null>, first: string, options: readonly { id: string; label: string }[]): HTMLSelectElement {
  return h("select", props, h("option", { value: "" }, first), ...options.map(o => h("option", { value: o.id }, o.label)));
}
