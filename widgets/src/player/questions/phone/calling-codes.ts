import data from "../../../../../src/LeadMagnets.Domain/Leads/CallingCodes.json";

export interface CallingCode {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Without the plus. */
  readonly code: string;
  /** What is dialled before a number within the country, and not from abroad. */
  readonly prefix?: string;
}

/** Where several countries share a code, the one that is meant if nobody says which. */
const first = ["US", "RU", "GB", "IT", "NO", "AU", "FI", "RE", "GP", "CW", "MA"];

/** The countries that can be called, those first that are meant where a code is shared. The same file as the server reads. */
export const callingCodes: readonly CallingCode[] = Object.entries(data as Record<string, { code: string; prefix?: string }>)
  .map(([country, rest]) => ({ country, ...rest }))
  .sort((a, b) => Number(first.includes(b.country)) - Number(first.includes(a.country)));
