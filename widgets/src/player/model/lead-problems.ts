import type { LeadField, PublicLeadForm } from "../../contract/definition";
import { longestLeadText } from "../../contract/limits";
import type { Words } from "../words";
import { isEmailAddress } from "./is-email-address";
import { isPhoneNumber } from "./is-phone-number";
import type { Lead } from "./lead";
import type { FieldProblem } from "./field-problem";
import { pathOf } from "./path-of";

/** What is still wrong with the lead form, in the order of its fields. */
export function leadProblems(form: PublicLeadForm, lead: Lead, say: Words): FieldProblem[] {
  return form.fields.flatMap(field => {
    const message = fieldProblem(field, lead, say);
    return message === null ? [] : [{ path: pathOf(field), message }];
  });
}

function fieldProblem(field: LeadField, lead: Lead, say: Words): string | null {
  if (field.kind === "consent") return field.required && !lead.report ? say("errorConsent") : null;
  const value = lead.fields[field.id];
  if (field.kind === "boolean") return field.required && value !== true ? say("errorConsent") : null;
  const text = typeof value === "string" ? value.trim() : "";
  if (text === "") return field.required ? say(missing[field.kind] ?? "errorRequired") : null;
  if (field.kind === "email" && !isEmailAddress(text)) return say("errorEmail");
  if (field.kind === "phone" && !isPhoneNumber(text)) return say("errorPhone");
  return text.length > longestLeadText ? say("errorLong", longestLeadText) : null;
}

const missing: Readonly<Record<string, string>> = { email: "errorEmail", country: "errorCountry", single: "errorChoice" };
