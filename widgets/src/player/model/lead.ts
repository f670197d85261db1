/** The visitor's entries in the lead form, by field id; boxes are booleans. */
export interface Lead {
  readonly fields: Readonly<Record<string, string | boolean>>;
  readonly report: boolean;
  readonly marketing: boolean;
  /** Wants the details kept in this browser. */
  readonly remember?: boolean;
}
