import type { Consents } from "../../contract/submission";
import type { Lead } from "../model/lead";

/** Empty fields are left out; text is sent as typed, without spaces around it. */
export function leadBody(lead: Lead): { lead: Record<string, string | boolean>; consents: Consents } {
  const entries = Object.entries(lead.fields)
    .map(([id, value]) => [id, typeof value === "string" ? value.trim() : value] as const)
    .filter(([, value]) => value !== "");
  return { lead: Object.fromEntries(entries), consents: { report: lead.report, marketing: lead.marketing } };
}
