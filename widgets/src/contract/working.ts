// Generated from the C# records: UPDATE_GENERATED=1 with the domain's tests writes it anew.

export interface WorkingColumn {
  /** Id of the column. */
  readonly name: string;
  /** Its head. */
  readonly label: string;
  /** Its formula, written as that of a step. */
  readonly formula: string;
  /** The formula of the first row with its values put in. */
  readonly substituted?: string;
  readonly copies: boolean;
  readonly exact?: string;
  /** All stored values, row by row. */
  readonly values?: unknown;
  /** The value in the first row. */
  readonly text?: string;
  readonly digits?: string;
  readonly note?: string;
}

export type WorkingKind = "input" | "question" | "category" | "score" | "band" | "grade" | "outcome" | "figure" | "table" | "lead";

export interface WorkingPart {
  /** A part of a formula with its values put in; for points what they are given for. */
  readonly formula: string;
  /** What it comes to, as it stands in the next line. */
  readonly text: string;
  /** The same, with every digit. */
  readonly value?: unknown;
  /** For points: how they are given. */
  readonly rule?: string;
}

/** One step of the working. */
export interface WorkingStep {
  /** What it works out. */
  readonly kind: WorkingKind;
  /** The id of what is worked out. */
  readonly name: string;
  /** The same for people. */
  readonly label: string;
  /** The formula as the marketer wrote it, with numbers and separators as the magnet's language has them; for scores the rule. */
  readonly formula?: string;
  /** The formula with its values put in, in the magnet's language; absent where it has no names. */
  readonly substituted?: string;
  /** Whether that can be copied into a spreadsheet behind an equals sign: it has every value whole, and only functions that spreadsheets have. */
  readonly copies: boolean;
  /** The same in the language of formulas, with every digit: it computes to the value. Absent where a value cannot be written. */
  readonly exact?: string;
  /** What the parts of a longer formula come to, from the inside to the outside. */
  readonly parts: readonly WorkingPart[];
  /** The stored value: number, text, yes or no, or a list. */
  readonly value?: unknown;
  /** The value as people read it. */
  readonly text?: string;
  /** All digits of the value as formulas have them, where the text shows fewer and no part shows them. */
  readonly digits?: string;
  /** The error that it came to: #N/A. */
  readonly error?: string;
  /** What else is to be said: where an input came from, why a figure could not be computed, that the engine has changed since. */
  readonly note?: string;
  readonly table?: WorkingTable;
}

/** A year table: each column is worked out in its first row. */
export interface WorkingTable {
  /** The formula for the number of rows. */
  readonly rows: string;
  /** In the order of the magnet. */
  readonly columns: readonly WorkingColumn[];
  /** The cells as people read them, row by row, the row's number first; of a long table the first and the last rows. */
  readonly cells: readonly (readonly string[])[];
}
