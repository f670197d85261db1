// Generated from the C# records: UPDATE_GENERATED=1 with the domain's tests writes it anew.
import type { Status } from "./definition";

export interface BandResult {
  readonly id: string;
  readonly title: string;
}

/** How the magnet's earlier respondents scored, as it stood when this run was finished. */
export interface Benchmark {
  /** How many runs it is made of. */
  readonly respondents: number;
  /** The median of each category's shown score, by the category's id. */
  readonly medians: Readonly<Record<string, number>>;
}

export interface CategoryResult {
  /** The category. */
  readonly id: string;
  /** Shown score 0 to 100; null: not assessed. */
  readonly score?: number;
  /** Traffic light; null: not assessed. */
  readonly status?: Status;
}

/** What one answer contributed to the whole. Earned parts add up to the raw score, lost ones to 100 − raw. */
export interface Explained {
  /** The question. */
  readonly question: string;
  /** Ids of the chosen options; empty for other kinds of answer, and for none. */
  readonly options: readonly string[];
  /** Points of the overall score, unrounded. */
  readonly earned: number;
  /** Points that its best answer would have added, unrounded. */
  readonly lost: number;
  /** To one decimal, so that all of them add up to the raw score to one decimal. */
  readonly earnedShown: number;
  /** To one decimal, so that all shown parts together are 100. */
  readonly lostShown: number;
}

export interface Gap {
  /** The question that lost points. */
  readonly question: string;
  /** Points of the overall score that its best answer would have added, unrounded. */
  readonly lost: number;
}

export interface GradeResult {
  /** The grade. */
  readonly id: string;
  /** Its title. */
  readonly title: string;
  /** Why it is lower than the score alone would give; null where no cap took anything away. */
  readonly reason?: string;
  /** The grade that the score alone would give; null where no cap took anything away. */
  readonly beforeCap?: string;
  /** The critical questions whose answer earned nothing. */
  readonly failed: readonly string[];
}

/** What changing one answer comes to, all others left as they are; computed by scoring the run again. */
export interface Improvement {
  /** The question. */
  readonly question: string;
  /** The better answer as a submission would send it: option id, list of ids, number or yes/no. */
  readonly answer: unknown;
  /** What it adds to the raw score; 0 or less only where it betters the grade. */
  readonly gain: number;
  /** The shown score that it leads to. */
  readonly score: number;
  /** Id of the band that it leads to. */
  readonly band?: string;
  /** Id of the grade that it leads to, caps included. */
  readonly grade?: string;
}

export interface OutcomeMatch {
  /** The outcome. */
  readonly id: string;
  /** Votes it received. */
  readonly points: number;
  /** Points of the most that the answered questions could give it, 0 to 100, rounded. */
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
  /** What earlier respondents scored; absent while there are too few of them, or nobody asked. */
  readonly benchmark?: Benchmark;
  /** The three largest, largest first (domain.md B3). */
  readonly gaps: readonly Gap[];
  /** Every assessed question with what it earned and lost, in the order of the questions (assessments). */
  readonly explain: readonly Explained[];
  /** For each question that loses points the one other answer that lifts the result most, largest gain first (assessments). */
  readonly improvements: readonly Improvement[];
  readonly outcome: OutcomeResult | null;
  readonly outcomes: readonly OutcomeMatch[];
  /** The answers that spoke for the winner, or against it; their points add up to the winner's (quizzes). */
  readonly votes: readonly Vote[];
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

export interface Vote {
  /** The question. */
  readonly question: string;
  /** Ids of the options that spoke. */
  readonly options: readonly string[];
  /** What they gave to the winner; negative where they spoke against it. */
  readonly points: number;
}
