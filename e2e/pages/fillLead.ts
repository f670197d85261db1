import type { Locator } from "@playwright/test";
import type { LeadInput } from "../support/submissions";

/** Fills in the lead form and agrees to get the report. */
export async function fillLead(form: Locator, fields: readonly any[], lead: LeadInput): Promise<void> {
  for (const { id, kind, label } of fields) {
    const role = kind === "consent" || kind === "boolean" ? "checkbox" : kind === "country" || kind === "single" ? "combobox" : "textbox";
    const field = form.getByRole(role, { name: label });
    if (kind === "consent" || lead[id] === true) await field.check();
    else if (kind === "country" || kind === "single") await field.selectOption(String(lead[id] ?? ""));
    else if (typeof lead[id] === "string") await field.fill(lead[id]);
  }
}
