import { westernDigits } from "../western-digits";
import type { CallingCode } from "./calling-codes";

export interface ReadPhone {
  readonly country: CallingCode;
  /** As it is dialled within the country, without the prefix for calls between towns. */
  readonly national: string;
  /** +442079460000 */
  readonly number: string;
}

/**
 * What was typed as a telephone number, or null. With + or 00 it says its country itself; otherwise it is a number of the chosen country, whose
 * prefix for calls between towns goes (0 20 7946 0000 is +44 20 7946 0000).
 */
export function readPhone(text: string, chosen: CallingCode, codes: readonly CallingCode[]): ReadPhone | null {
  const typed = westernDigits(text).trim();
  if (!/^\+?[\d\s().\/\-–]+$/.test(typed)) return null;
  const international = typed.startsWith("+") || /^(00|011)/.test(typed);
  const digits = typed.replace(/^(\+|00|011)/, international ? "" : "$1").replace(/\(0\)/, international ? "" : "0").replace(/\D/g, "");
  const country = international ? countryOf(digits, chosen, codes) : chosen;
  if (!country) return null;
  const rest = international ? digits.slice(country.code.length) : withoutPrefix(digits, country.prefix);
  const number = `+${country.code}${rest}`;
  return /^\+[1-9]\d{6,14}$/.test(number) ? { country, national: rest, number } : null;
}

/** Several countries share a code: the chosen one is meant while it fits, else the one that stands first. */
function countryOf(digits: string, chosen: CallingCode, codes: readonly CallingCode[]): CallingCode | undefined {
  const fitting = codes.filter(c => digits.startsWith(c.code)).sort((a, b) => b.code.length - a.code.length);
  const longest = fitting.filter(c => c.code.length === fitting[0]?.code.length);
  return longest.find(c => c.country === chosen.country) ?? longest[0];
}

function withoutPrefix(digits: string, prefix: string | undefined): string {
  return prefix && digits.startsWith(prefix) ? digits.slice(prefix.length) : digits;
}
