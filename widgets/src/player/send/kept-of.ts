import type { SubmissionResponse } from "../../contract/submission";
import type { Run } from "../model/run";
import type { Kept } from "./kept";

/** What is to be kept of a run; once it is acknowledged, only what the server answered. */
export function keptOf(run: Run, session: string | undefined, pending?: string, done?: SubmissionResponse): Kept {
  const base = { version: run.definition.version, submissionId: run.submissionId, ...(session && { session }) };
  if (done) return { ...base, answers: {}, done };
  const at = run.place.kind === "step" ? run.place.id : run.place.kind === "lead" ? "lead" : undefined;
  return { ...base, answers: run.given, lead: run.lead, ...(run.skipped && { skipped: true }), ...(at && { at }), ...(pending && { pending }) };
}
