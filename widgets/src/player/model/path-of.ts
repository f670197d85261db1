import type { LeadField } from "../../contract/definition";

/** Where the server says what is wrong with a field. A consent field is met by `consents.report` (design.md 5). */
export function pathOf(field: LeadField): string {
  return field.kind === "consent" ? "consents.report" : `lead.${field.id}`;
}
