import type { PublicQuestion } from "../../contract/definition";

export interface Adornment {
  readonly percent: boolean;
  readonly before?: string;
  readonly after?: string;
}

/** The sign beside a number field: currency where the locale puts it, per cent, or the unit. */
export function adornment({ format, unit }: PublicQuestion, locale: string, currency: string | undefined): Adornment {
  const percent = format?.includes("percent") === true || format?.includes("%") === true;
  if (percent) return { percent, after: "%" };
  if (format?.startsWith("currency") && currency) {
    const parts = new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay: "narrowSymbol" }).formatToParts(1);
    const at = parts.findIndex(p => p.type === "currency");
    const sign = parts[at]?.value ?? currency;
    return at < parts.findIndex(p => p.type === "integer") ? { percent, before: sign, ...(unit && { after: unit }) } : { percent, after: unit ? `${sign} ${unit}` : sign };
  }
  return unit ? { percent, after: unit } : { percent };
}
