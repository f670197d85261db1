import type { Answers } from "../model/answers";
import type { Lead } from "../model/lead";
import type { SubmissionResponse } from "../../contract/submission";

/** What outlives a refresh, in this tab only. */
export interface Kept {
  readonly version: number;
  /** In which it was read. */
  readonly language?: string;
  /** Made once per run; sent until acknowledged. */
  readonly submissionId: string;
  readonly answers: Answers;
  readonly lead?: Lead;
  /** The lead form was passed. */
  readonly skipped?: boolean;
  /** Id of the step that was open, `review`, `lead`, or absent on the first page. */
  readonly at?: string;
  readonly session?: string;
  /** The body that was sent and is not acknowledged yet, the lead's where `done` is there: sent again as it is, so that the server knows it. */
  readonly pending?: string;
  /** The acknowledged answer; a refresh shows it again. */
  readonly done?: SubmissionResponse;
}
