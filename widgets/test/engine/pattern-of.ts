import type { NumberPattern } from "../../src/engine/number-pattern";

/** A row of number-patterns.json: a language's pattern, or what a currency adds to it. */
export interface PatternEntry {
  readonly key: string;
  readonly pattern?: NumberPattern;
  readonly currency?: string;
  readonly negativeCurrency?: string;
  readonly currencyDigits?: number;
  readonly compactCurrency?: string;
  readonly amounts?: NumberPattern["amounts"];
}

/** Finds the pattern of a language, with what a currency adds to it. */
export function patternsOf(all: readonly PatternEntry[]): (locale: string, currency?: string | null) => NumberPattern {
  const entries = new Map(all.map((entry) => [entry.key, entry]));
  return (locale, currency) => {
    const pattern = entries.get(locale)?.pattern;
    if (!pattern) throw new Error(`number-patterns.json lacks ${locale}`);
    if (!currency) return pattern;
    const added = entries.get(`${locale} ${currency}`);
    if (!added) throw new Error(`number-patterns.json lacks ${locale} ${currency}`);
    const { compactCurrency, ...amounts } = added;
    return { ...pattern, ...amounts, compact: { steps: pattern.compact?.steps ?? [], currency: compactCurrency ?? null } } as NumberPattern;
  };
}
