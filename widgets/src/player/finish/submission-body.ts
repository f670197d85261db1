import type { SubmissionRequest } from "../../contract/submission";
import type { LiveNumber } from "../model/formulas";
import { spoken } from "../model/spoken";
import { leadBody } from "./lead-body";
import type { Run } from "../model/run";

/** The body of `POST …/submissions` (design.md 5). */
export function submissionBody(run: Run, session: string | undefined, live: readonly LiveNumber[], trap: string): SubmissionRequest {
  return {
    submissionId: run.submissionId,
    version: run.definition.version,
    ...spoken(run.definition),
    answers: run.told,
    ...(session && { session }),
    ...(run.gated && leadBody(run.lead)),
    ...(live.length > 0 && { preview: { outputs: Object.fromEntries(live.map(n => [n.id, n.value])) } }),
    ...(trap && { trap }),
  };
}
