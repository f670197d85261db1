import type { PublicQuestion } from "../../contract/definition";
import type { NumberPattern } from "../../engine/number-pattern";

export interface Adornment {
  readonly percent: boolean;
  readonly before?: string;
  readonly after?: string;
}

/** The sign beside a number field: currency where the locale puts it, per cent, or the unit. */
export function adornment({ format, unit }: PublicQuestion, { currency }: NumberPattern): Adornment {
  const percent = format?.includes("percent") === true || format?.includes("%") === true;
  if (percent) return { percent, after: "%" };
  if (format?.startsWith("currency") && currency) {
    const [before = "", after = ""] = currency.replace(/[\u200e\u200f]/g, "").split("0").map(sign => sign.trim());
    return before ? { percent, before, ...(unit && { after: unit }) } : { percent, after: unit ? `${after} ${unit}` : after };
  }
  return unit ? { percent, after: unit } : { percent };
}
