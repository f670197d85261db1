// Generated from the C# records: UPDATE_GENERATED=1 with the domain's tests writes it anew.
import type { Status } from "./definition";

export interface BandResult {
  readonly id: string;
  readonly title: string;
}

export interface CategoryResult {
  /** The category. */
  readonly id: string;
  /** Shown score 0 to 100; null: not assessed. */
  readonly score?: number;
  /** Traffic light; null: not assessed. */
  readonly status?: Status;
}

export interface Gap {
  /** The question that lost points. */
  readonly question: string;
  /** Points of the overall score that its best answer would have added, unrounded. */
  readonly lost: number;
}

export interface GradeResult {
  readonly id: string;
  readonly title: string;
  readonly reason?: string;
}

export interface OutcomeMatch {
  /** The outcome. */
  readonly id: string;
  /** Votes it received. */
  readonly points: number;
  /** Points of the most that it could receive, 0 to 100, rounded. */
  readonly percent: number;
}

export interface OutcomeResult {
  /** The winning outcome. */
  readonly id: string;
  /** Its title. */
  readonly title: string;
  /** Why it won: highest, decisive Q8 or tie order. */
  readonly how: string;
}

/** The value of one variable, in JSON's own types, with the text that people read; or an error such as #NUM!. */
export interface Output {
  /** number, text, boolean, null or (nested) list; an error within a list is {"error": "#N/A"}. */
  readonly value?: unknown;
  readonly text?: string;
  readonly error?: string;
}

/** What the visitor's answers come to: the result of a submission's answer (design.md 5). Computed on the server, on the visitor's version; never from numbers that a client sent. */
export interface Result {
  /** quiz, assessment or calculator. */
  readonly kind: string;
  /** Overall before rounding, 0 to 100; null where the magnet has no score. */
  readonly raw?: number;
  /** ROUND(raw, 0): the shown score, on which bands are tested. */
  readonly score?: number;
  readonly band?: BandResult;
  /** Present while required answers are missing: the raw score lies between the two, and counts them 0 for now. */
  readonly range?: ScoreRange;
  readonly categories: readonly CategoryResult[];
  /** The three largest, largest first (domain.md B3). */
  readonly gaps: readonly Gap[];
  readonly outcome: OutcomeResult | null;
  readonly outcomes: readonly OutcomeMatch[];
  readonly grade: GradeResult | null;
  /** Every variable by name: value and text, or the error that it came to. */
  readonly outputs: Readonly<Record<string, Output>>;
}

export interface ScoreRange {
  /** Raw score when the missing answers earn nothing. */
  readonly from: number;
  /** Raw score when they earn everything. */
  readonly to: number;
}
