import { westernDigits } from "../western-digits";
import type { CallingCode } from "./calling-codes";

export interface ReadPhone {
  /** Null: a service that belongs to no country, such as +800. */
  readonly country: CallingCode | null;
  /** As it is dialled within the country, without what is dialled before it there. */
  readonly national: string;
  /** +442079460000 */
  readonly number: string;
}

/**
 * What was typed as a telephone number, or null. With + or 00 it says its country itself; otherwise it is a number of the chosen country, of which
 * what is dialled before it there goes (0 20 7946 0000 is +44 20 7946 0000).
 */
export function readPhone(text: string, chosen: CallingCode, codes: readonly CallingCode[]): ReadPhone | null {
  const typed = westernDigits(text).trim();
  if (!/^\+?[\d\s().\/\-–]+$/.test(typed)) return null;
  const international = typed.startsWith("+") || /^(00|011)/.test(typed);
  const digits = typed.replace(/^(\+|00|011)/, international ? "" : "$1").replace(/\(0\)/, international ? "" : "0").replace(/\D/g, "");
  const country = international ? countryOf(digits, chosen, codes) : chosen;
  const code = country?.code ?? "";
  const national = international ? digits.slice(code.length) : withoutTrunk(digits, chosen.trunks);
  const number = `+${code}${national}`;
  return /^\+[1-9]\d{6,14}$/.test(number) ? { country, national, number } : null;
}

/** Several countries share a code: the chosen one is meant while it fits, else the one that stands first. */
function countryOf(digits: string, chosen: CallingCode, codes: readonly CallingCode[]): CallingCode | null {
  const fitting = codes.filter(c => digits.startsWith(c.code)).sort((a, b) => b.code.length - a.code.length);
  const longest = fitting.filter(c => c.code.length === fitting[0]?.code.length);
  return longest.find(c => c.country === chosen.country) ?? longest[0] ?? null;
}

function withoutTrunk(digits: string, trunks: readonly string[]): string {
  return digits.slice(trunks.find(trunk => digits.startsWith(trunk))?.length ?? 0);
}
