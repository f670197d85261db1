import type { PublicLeadForm } from "../../contract/definition";
import type { Lead } from "../model/lead";

const name = "lead-magnets:known";

/** What visitors had kept of themselves in this browser, by the ids of fields; nothing where storage is blocked. */
export function known(form: PublicLeadForm): Readonly<Record<string, string>> {
  if (!form.remember) return {};
  try {
    const kept = JSON.parse(localStorage.getItem(name) ?? "{}") as Record<string, unknown>;
    return Object.fromEntries(fieldsOf(form).flatMap(f => (typeof kept[f.id] === "string" ? [[f.id, kept[f.id] as string]] : [])));
  } catch {
    return {};
  }
}

/** Keeps what was just accepted, where the visitor wants it. */
export function keepKnown(form: PublicLeadForm, lead: Lead): void {
  if (!lead.remember) return;
  try {
    const kept = JSON.parse(localStorage.getItem(name) ?? "{}") as Record<string, unknown>;
    for (const { id } of fieldsOf(form)) if (lead.fields[id]) kept[id] = lead.fields[id];
    localStorage.setItem(name, JSON.stringify(kept));
  } catch {
    // Blocked or full: they are asked again.
  }
}

export function forgetKnown(): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // There was nothing to forget.
  }
}

/** Choices belong to their magnet; names, addresses and numbers belong to the person. */
function fieldsOf(form: PublicLeadForm) {
  return form.fields.filter(f => ["email", "text", "phone", "country"].includes(f.kind));
}
