import type { LeadField } from "../../contract/definition";

/** Tokens by which browsers fill in what people have typed elsewhere (WCAG 1.3.5). */
export function autocomplete({ id, kind }: LeadField): string {
  if (kind === "email") return "email";
  if (kind === "phone") return "tel";
  if (kind === "country") return "country";
  return byId[id.toLowerCase().replace(/[^a-z]/g, "")] ?? "off";
}

const byId: Readonly<Record<string, string>> = {
  name: "name", fullname: "name", firstname: "given-name", lastname: "family-name", company: "organization", organisation: "organization",
  organization: "organization", jobtitle: "organization-title", city: "address-level2", postcode: "postal-code", zip: "postal-code", website: "url",
};
