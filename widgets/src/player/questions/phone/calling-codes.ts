import entries from "../../../../../src/LeadMagnets.Domain/Leads/CallingCodes.json";

export interface CallingCode {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Without the plus. */
  readonly code: string;
  /** What may be dialled before a number within the country, and not from elsewhere. */
  readonly trunks: readonly string[];
}

/** Where several countries share a code, the one that is meant if nobody says which. */
const first = ["US", "RU", "GB", "IT", "NO", "AU", "FI", "RE", "GP", "CW", "MA"];

/** The countries that can be called, those first that are meant where a code is shared; the same file as the server reads. */
export const callingCodes: readonly CallingCode[] = Object.entries(entries as Record<string, string>)
  .map(([country, entry]) => {
    const [code = "", ...trunks] = entry.split(" ");
    return { country, code, trunks };
  })
  .sort((a, b) => Number(first.includes(b.country)) - Number(first.includes(a.country)));
