// Generated from the C# records: UPDATE_GENERATED=1 with the domain's tests writes it anew.
import type { Problem } from "./problem";
import type { Result } from "./result";
import type { ResultView } from "./resultView";

export interface Consents {
  /** Agrees to receive the report; meets a lead field of kind consent. */
  readonly report: boolean;
  /** Agrees to marketing; never required. */
  readonly marketing: boolean;
}

export type EventKind = "view" | "start" | "step" | "complete";

/** What happened in the player: POST …/events. */
export interface EventRequest {
  readonly kind: EventKind;
  readonly version: number;
  /** Token of the first event's answer; absent on the first event. */
  readonly session?: string;
  /** Id of the step that was reached; for step only. */
  readonly step?: string;
  readonly page?: PageVisit;
}

export interface EventResponse {
  /** Signed token; goes with later events and with the submission. */
  readonly session: string;
}

/** The lead that follows a result whose gate stands behind it: POST …/submissions/{submissionId}/lead. */
export interface LeadRequest {
  readonly lead: Readonly<Record<string, unknown>>;
  readonly consents?: Consents;
  readonly session?: string;
  readonly trap?: string;
}

export interface LeadResponse {
  /** The submission that has a lead now. */
  readonly submissionId: string;
  /** Address of the personal report. */
  readonly reportUrl?: string;
  /** The result anew: whole, where a gate kept a part back, and in words that know the visitor. */
  readonly resultView?: ResultView;
}

export interface PageVisit {
  /** Address of the page that shows the magnet. */
  readonly url?: string;
  /** Where the visitor came from. */
  readonly referrer?: string;
}

export interface Preview {
  /** Numbers by variable id. */
  readonly outputs?: Readonly<Record<string, unknown>>;
}

/** RFC 9457 problem details with the list of what to mend. */
export interface ProblemResponse {
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly errors?: readonly Problem[];
}

/** What a finished run sends (design.md 5). Answers and lead are read by AnswerReader and LeadReader, which say what is wrong. */
export interface SubmissionRequest {
  /** Made by the client, 8 to 64 letters, digits, - or _, such as a UUID; the same id again yields the same answer. */
  readonly submissionId: string;
  /** The version that the visitor saw; absent: the session's, else the current one. */
  readonly version?: number;
  /** Signed token from the first event; a missing one only raises suspicion. */
  readonly session?: string;
  /** By question id: option id (text or number), list of option ids, number, text or yes/no. */
  readonly answers?: Readonly<Record<string, unknown>>;
  /** By lead field id. */
  readonly lead?: Readonly<Record<string, unknown>>;
  readonly consents?: Consents;
  readonly page?: PageVisit;
  /** What the player showed; compared with the server's result and never used. */
  readonly preview?: Preview;
  /** What a field that no person sees was filled with; anything but nothing raises suspicion. */
  readonly trap?: string;
}

/** The answer to a submission; the same id again yields it to the letter. */
export interface SubmissionResponse {
  /** The client's id. */
  readonly submissionId: string;
  /** Scores and outputs as data. */
  readonly result: Result;
  /** The result as blocks to be shown. */
  readonly resultView: ResultView;
  /** Address of the personal report; absent while the lead is still unknown. */
  readonly reportUrl?: string;
}
