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

/** What happened in the player, in its order: POST …/events. A single event may come without this cover. */
export interface EventBatch {
  /** 50 at most. */
  readonly events: readonly EventRequest[];
  /** Token of the first answer; absent on the first call. */
  readonly session?: string;
}

/** gate: the lead form is shown. lead: an accepted submission has a lead. report: the visitor opened the report or its PDF from the result. */
export type EventKind = "view" | "start" | "step" | "back" | "error" | "gate" | "lead" | "complete" | "report";

/** One thing that happened in the player. */
export interface EventRequest {
  readonly kind: EventKind;
  readonly version: number;
  /** For an event without a batch: token of the first event's answer; absent on the first event. */
  readonly session?: string;
  /** Id of the step that was reached (step, back) or in which something is to be mended (error); lead for the lead form. */
  readonly step?: string;
  /** With view only, as are the four that follow. */
  readonly page?: PageVisit;
  readonly touches?: Touches;
  readonly placement?: string;
  readonly consent?: TrackingConsent;
  readonly gpc?: boolean;
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
  /** How the visitor came to the website: the first time and the last time. Where storage is not allowed, what the page at hand knows. */
  readonly touches?: Touches;
  /** Name that the snippet gives to its place, such as pricing-page. */
  readonly placement?: string;
  /** What the visitor said to measuring on the website; absent: the website does not ask. */
  readonly consent?: TrackingConsent;
  /** The browser asks for Global Privacy Control. */
  readonly gpc?: boolean;
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

/** One arrival on the website. All of it is text of the visitor's browser: cut and cleaned by whoever stores it. */
export interface Touch {
  /** When, in UTC, as 2026-11-22T15:04:05.678Z. */
  readonly at?: string;
  /** utm_source. */
  readonly source?: string;
  /** utm_medium. */
  readonly medium?: string;
  /** utm_campaign. */
  readonly campaign?: string;
  /** utm_term. */
  readonly term?: string;
  /** utm_content. */
  readonly content?: string;
  /** Ids of paid clicks by parameter: gclid, gbraid, wbraid, fbclid, msclkid, ttclid, li_fat_id, twclid. */
  readonly clickIds?: Readonly<Record<string, string>>;
  /** The page of another website that linked here. */
  readonly referrer?: string;
  /** The page on which the visitor arrived, without query and fragment. */
  readonly landing?: string;
}

export interface Touches {
  /** The touch that first brought the visitor. */
  readonly first?: Touch;
  /** The latest touch that brought the visitor back; absent where it is the first one. */
  readonly last?: Touch;
}

export type TrackingConsent = "granted" | "denied" | "wait";
