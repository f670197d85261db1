import type { LeadField, LeadForm } from "../contract";
import type { Words } from "../words";
import { isEmailAddress } from "./is-email-address";
import type { Lead } from "./lead";
import type { Problem } from "./problem";

/** What is still wrong with the lead form, in the order of its fields. */
export function leadProblems(form: LeadForm, lead: Lead, say: Words): Problem[] {
  return form.fields.flatMap(field => {
    const message = fieldProblem(field, lead, say);
    return message === null ? [] : [{ path: pathOf(field), message }];
  });
}

/** A consent field is met by `consents.report` (design.md 5). */
export function pathOf(field: LeadField): string {
  return field.kind === "consent" ? "consents.report" : `lead.${field.id}`;
}

function fieldProblem(field: LeadField, lead: Lead, say: Words): string | null {
  if (field.kind === "consent") return field.required && !lead.report ? say("consent-needed") : null;
  const value = lead.fields[field.id];
  if (field.kind === "boolean") return field.required && value !== true ? say("box-needed") : null;
  const text = typeof value === "string" ? value.trim() : "";
  if (text === "") return field.required ? say(field.kind === "email" ? "email-needed" : field.kind === "text" || field.kind === "phone" ? "text-needed" : "choose-one") : null;
  if (field.kind === "email" && !isEmailAddress(text)) return say("email-invalid");
  if (field.kind === "phone" && !/^\+?[\d\s().\/-]{5,30}$/.test(text)) return say("phone-invalid");
  return text.length > 300 ? say("too-long", { max: 300 }) : null;
}
