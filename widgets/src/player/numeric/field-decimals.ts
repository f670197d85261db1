import type { NumberPattern } from "../../engine/number-pattern";

const named = /^(decimal|percent|currency)(?::0*(10|\d))?$/;
const code = /^[#,0]*0\.(0+)#*%?$/;

/** Decimals that a number of this format always has, in its field as in the report; the twin of `FieldDecimals` in C#. */
export function fieldDecimals(format = "", { currencyDigits }: NumberPattern): number {
  const [, name, count] = named.exec(format) ?? [];
  if (!name) return code.exec(format)?.[1]?.length ?? 0;
  return count ? Number(count) : { decimal: 2, percent: 0, currency: currencyDigits }[name]!;
}
