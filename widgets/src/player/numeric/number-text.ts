/** How numbers stand in input fields of a locale: separators both ways, per cents as people write them. The stored value is exact. */
export interface NumberText {
  parse(text: string): number | null;
  write(value: number): string;
}

export function numberText(locale: string, percent: boolean): NumberText {
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 10 });
  const parts = plain.formatToParts(12345678.9);
  const decimal = parts.find(p => p.type === "decimal")?.value ?? ".";
  const group = parts.find(p => p.type === "group")?.value ?? ",";
  const digits = [...new Intl.NumberFormat(locale, { useGrouping: false }).format(9876543210)].reverse();
  return {
    parse(text) {
      const latin = text.replace(/\p{Nd}/gu, d => (digits.includes(d) ? String(digits.indexOf(d)) : d)).replace(/[\s\u200e\u200f\u061c%'’٪]/g, "").replace("−", "-");
      const invariant = normalise(latin, decimal, group);
      return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(invariant) ? Number(percent ? `${invariant}e-2` : invariant) : null;
    },
    write: value => plain.format(percent ? hundredfold(value) : value),
  };
}

/** A single separator that cannot be one of thousands is the decimal one, whichever was typed: "1,5" is one and a half in English too. */
function normalise(text: string, decimal: string, group: string): string {
  const separators = text.match(/[.,]/g) ?? [];
  const only = separators.length === 1 ? separators[0] : undefined;
  if (only === group && !/[.,]\d{3}$/.test(text)) return text.replace(only, ".");
  return text.split(group).join("").replace(decimal, ".");
}

/** Moves the point in the decimal text: 0.07 × 100 would be 7.000000000000001. */
function hundredfold(value: number): number {
  const text = String(value);
  return text.includes("e") ? value * 100 : Number(`${text}e2`);
}
