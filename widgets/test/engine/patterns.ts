import type { NumberPattern } from "../../src/engine/number-pattern";
import { readVectors } from "./vectors";

interface Entry {
  readonly key: string;
  readonly pattern?: NumberPattern;
  readonly currency?: string;
  readonly negativeCurrency?: string;
  readonly currencyDigits?: number;
  readonly compactCurrency?: string;
  readonly amounts?: NumberPattern["amounts"];
}

const entries = new Map(readVectors<Entry>("number-patterns.json").map((entry) => [entry.key, entry]));

/** The pattern of a language, with what a currency adds to it. */
export function patternOf(locale: string, currency?: string): NumberPattern {
  const pattern = entries.get(locale)?.pattern;
  if (!pattern) throw new Error(`number-patterns.json lacks ${locale}`);
  if (!currency) return pattern;
  const added = entries.get(`${locale} ${currency}`);
  if (!added) throw new Error(`number-patterns.json lacks ${locale} ${currency}`);
  const { compactCurrency, ...amounts } = added;
  return { ...pattern, ...amounts, compact: { steps: pattern.compact?.steps ?? [], currency: compactCurrency ?? null } } as NumberPattern;
}
