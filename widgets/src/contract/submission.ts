// Generated from the C# records: UPDATE_GENERATED=1 with the domain's tests writes it anew.
import type { Problem } from "./problem";
import type { Result } from "./result";
import type { ResultView } from "./resultView";

/** Asks for a proof of work to search: POST …/challenge. */
export interface ChallengeRequest {
  /** Token of the first event's answer; absent: a session is started. */
  readonly session?: string;
}

/** A challenge in ALTCHA's form: find the number whose digits behind the salt have this SHA-256. */
export interface ChallengeResponse {
  /** SHA-256. */
  readonly algorithm: string;
  /** The hash to find, in hex. */
  readonly challenge: string;
  /** The largest number that it can be. */
  readonly maxnumber: number;
  /** Text before the number's digits. */
  readonly salt: string;
  /** Goes back with the number. */
  readonly signature: string;
  /** The session for which it counts. */
  readonly session: string;
  /** How long it counts. */
  readonly seconds: number;
}

export interface Consents {
  /** Agrees to receive the report; meets a lead field of kind consent. */
  readonly report: boolean;
  /** Agrees to marketing; never required. */
  readonly marketing: boolean;
}

/** The same whether or not a limit on mail holds the link back. */
export interface ContinuationAccepted {
  /** How long the link will work. */
  readonly days: number;
}

/** Asks for a link by e-mail that continues the run: POST …/continuations. */
export interface ContinuationRequest {
  /** Where the link goes. It is used for that mail alone: no lead comes of it. */
  readonly email: string;
  readonly run: KeptRun;
  readonly version?: number;
  readonly session?: string;
  /** The page that shows the magnet: the link leads back there where it is one of the magnet's listed websites. */
  readonly page?: PageVisit;
  readonly trap?: string;
  readonly proof?: string;
}

/** A kept run: GET …/continuations/{token}. */
export interface ContinuationResponse {
  /** As it was kept last. */
  readonly run: KeptRun;
  /** A session of the version on which the run was begun. */
  readonly session: string;
  /** That version's public face where it is no longer the current one. */
  readonly definition?: unknown;
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

/** A run as it stands, to be continued from any device: kept by POST …/continuations, read by its link's token. */
export interface KeptRun {
  readonly submissionId: string;
  readonly language?: string;
  /** Where the visitor is: a step's id, lead or review; absent: on the first page. */
  readonly at?: string;
  readonly answers?: Readonly<Record<string, unknown>>;
  /** Lead fields so far, by id, as they were typed. */
  readonly lead?: Readonly<Record<string, unknown>>;
  readonly consents?: Consents;
  /** The lead form was passed without an answer. */
  readonly skipped?: boolean;
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
  /** Address of a page with the outcome alone, where the gate kept back the button that shares it; absent where the magnet does not offer it. */
  readonly shareUrl?: string;
}

export interface PageVisit {
  /** Address of the page that shows the magnet. */
  readonly url?: string;
  /** Where the visitor came from. */
  readonly referrer?: string;
}

/** What there is of a run that is not finished, its lead form passed: PUT …/partials/{submissionId}. Answers that do not fit are left out one by one; the lead is read as that of a submission. */
export interface PartialRequest {
  /** Grows from call to call; an earlier state that arrives late changes nothing. */
  readonly sequence: number;
  readonly version?: number;
  readonly language?: string;
  readonly session?: string;
  /** Id of the step that is open. */
  readonly step?: string;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly lead: Readonly<Record<string, unknown>>;
  readonly consents?: Consents;
  readonly page?: PageVisit;
  readonly touches?: Touches;
  readonly placement?: string;
  readonly consent?: TrackingConsent;
  readonly gpc?: boolean;
  readonly trap?: string;
  /** As with a submission, once per run: a proof of its own, since the submission needs another. */
  readonly proof?: string;
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
  /** The language in which the visitor read it, one of the version's; absent or unknown: the magnet's own. */
  readonly language?: string;
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
  /** Solved challenge as ALTCHA sends it: Base64 of the JSON {algorithm, challenge, number, salt, signature}; a missing one only raises suspicion. */
  readonly proof?: string;
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
  /** Address of a page with the outcome alone, to be shown around; absent where the magnet does not offer it. */
  readonly shareUrl?: string;
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
