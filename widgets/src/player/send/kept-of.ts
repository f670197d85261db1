import type { SubmissionResponse } from "../../contract/submission";
import { nameOf } from "../model/place";
import type { Run } from "../model/run";
import type { Kept } from "./kept";

/** What is to be kept of a run; once it is acknowledged, only what the server answered, and a lead that is still on its way. */
export function keptOf(run: Run, session: string | undefined, pending?: string, done?: SubmissionResponse): Kept {
  const base = { version: run.definition.version, language: run.definition.locale, submissionId: run.submissionId, ...(session && { session }), ...(pending && { pending }) };
  if (done) return { ...base, answers: {}, done };
  const at = nameOf(run.place);
  return { ...base, answers: run.given, lead: run.lead, ...(run.skipped && { skipped: true }), ...(at && { at }) };
}
