import type { EventKind, LeadResponse, SubmissionRequest, SubmissionResponse } from "../../contract/submission";
import type { Marks } from "../../loader/marks/marks";
import { postUrl } from "../model/post-url";
import { Proving } from "../proof/proving";
import { unlessAtIt } from "../send/at-it";
import { beacon } from "../send/beacon";
import { left, type Left } from "../send/left";
import { newId } from "../send/new-id";
import { tellPage } from "../send/tell-page";
import { writeJson } from "../send/write-json";
import type { Stage } from "../stage";
import { tellNote } from "../unfinished/tell-note";
import { Delivery } from "./delivery";
import type { Outcome } from "./outcome";
import { post } from "./post";

type Ended<T> = Exclude<Outcome<T>, { kind: "later" }>;

/** Sends what an earlier tab of this website could not, under the same id; the visitor is told quietly, never shown what it was. */
export async function sendLeft(stage: Stage, marks: Marks): Promise<void> {
  for (const one of left(stage.api).read()) {
    const own = stage.keep.read();
    // What this tab has under way itself goes its usual way, to its result.
    if ((own?.submissionId === one.id && own.pending) || Date.now() < (one.notBefore ?? 0)) continue;
    await unlessAtIt(one.id, () => send(stage, marks, one)).catch(() => undefined);
  }
}

async function send(stage: Stage, marks: Marks, one: Left): Promise<void> {
  const { session } = JSON.parse(one.body) as SubmissionRequest;
  const list = left(stage.api);
  const outcome = one.lead ? await lead(stage, one) : await submission(stage, one);
  if (outcome.kind === "accepted") {
    if (!list.remove(one.id)) return;
    tell(stage, marks, session, [...(one.lead ? [] : ["complete" as const]), ...(outcome.answer.reportUrl ? ["lead" as const] : [])]);
    return tellNote(stage, "leftSent");
  }
  const taken = outcome.kind === "invalid" && outcome.errors.some(e => e.code === "already-used" || e.code === "already-known");
  // Refused today, perhaps taken tomorrow: the website comes back on the list, the magnet is published again.
  if (!taken) return void list.postpone(one.id);
  list.remove(one.id);
  // An attempt whose answer got lost was taken after all, and then the visitor changed something: this is another submission.
  if (!one.lead) await again(stage, marks, one);
}

async function again(stage: Stage, marks: Marks, one: Left): Promise<void> {
  const id = newId();
  const body = writeJson({ ...JSON.parse(one.body), submissionId: id });
  left(stage.api).put(id, body);
  await send(stage, marks, { ...one, id, body });
}

function submission({ api }: Stage, { id, body }: Left): Promise<Ended<SubmissionResponse>> {
  const request = JSON.parse(body) as SubmissionRequest;
  const proving = new Proving(postUrl(api, "challenge"), { session: request.session });
  return delivered(async () => post(postUrl(api, "submissions"), writeJson({ ...request, ...(await proving.of(id)) })));
}

function lead({ api }: Stage, { id, body }: Left): Promise<Ended<LeadResponse>> {
  return delivered(() => post(`${api}/submissions/${id}/lead`, body));
}

function delivered<T>(attempt: () => Promise<Outcome<T>>): Promise<Ended<T>> {
  return new Promise(ended => new Delivery(attempt, { sending: () => {}, waiting: () => {}, ended }).now());
}

/** It belongs to the visit in which it was filled in. */
function tell(stage: Stage, marks: Marks, session: string | undefined, kinds: readonly EventKind[]): void {
  for (const kind of kinds) tellPage(stage, marks, { kind });
  const events = kinds.map(kind => ({ kind, version: stage.definition.version }));
  if (session) beacon(postUrl(stage.api, "events"), { events, session });
}
