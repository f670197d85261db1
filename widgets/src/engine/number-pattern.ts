/** How a language writes numbers, as the version brings it; see `NumberPattern.cs`. What no format of the magnet needs is absent. */
export interface NumberPattern {
  readonly locale: string;
  readonly point: string;
  readonly group: string;
  readonly primary: number;
  readonly secondary: number;
  readonly minimumGrouping: number;
  readonly minus: string;
  readonly percent: string;
  readonly currency?: string | null;
  readonly negativeCurrency?: string | null;
  readonly currencyDigits: number;
  readonly digits?: string | null;
  readonly amounts?: { readonly point: string; readonly group: string } | null;
  readonly range?: string | null;
  readonly compact?: { readonly steps: readonly CompactStep[]; readonly currency?: string | null } | null;
  readonly dates?: DatePattern | null;
  /** Whether more than the plain named formats is needed. */
  readonly codes?: boolean | null;
}

export interface CompactStep {
  readonly from: number;
  readonly shift: number;
  readonly pattern: string;
  readonly few?: string | null;
}

/** Names stand in their order and are parted by `|`; the week begins with Sunday. */
export interface DatePattern {
  readonly medium: string;
  readonly long: string;
  readonly months: string;
  readonly shortMonths: string;
  readonly monthsAlone?: string | null;
  readonly shortMonthsAlone?: string | null;
  readonly days: string;
  readonly shortDays: string;
  readonly halfDays: string;
}
