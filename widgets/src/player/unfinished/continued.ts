import type { PublicDefinition } from "../../contract/definition";
import type { ContinuationResponse } from "../../contract/submission";
import type { MountOptions } from "../../loader/mount-options";
import type { Answers } from "../model/answers";
import { fittingAnswers } from "../model/fitting-answers";
import { keep } from "../send/keep";

/**
 * A page that was opened by a link to continue: the run is put where a refresh would find it, on the version on which it was begun. The token
 * leaves the address once the server has answered; until then a reload tries again.
 */
export async function continued(options: MountOptions): Promise<MountOptions> {
  const token = new URLSearchParams(location.search).get("continue") ?? "";
  const current = options.definition as PublicDefinition;
  // Another magnet on the same page is meant.
  if (!token.startsWith(`${current.key}.`)) return options;
  const response = await fetch(`${options.api}/continuations/${encodeURIComponent(token)}`, { credentials: "omit", cache: "no-store" });
  if (response.status >= 500) throw new Error("The run could not be fetched.");
  forget();
  if (!response.ok) return { ...options, note: "laterGone" };
  const { run, session, definition: begun } = (await response.json()) as ContinuationResponse;
  const definition = (begun as PublicDefinition | undefined) ?? current;
  keep(definition.key).write({
    version: definition.version,
    submissionId: run.submissionId,
    session,
    answers: fittingAnswers(definition, (run.answers ?? {}) as Answers),
    lead: { fields: fieldsOf(definition, run.lead), report: run.consents?.report ?? false, marketing: run.consents?.marketing ?? false },
    ...(run.language && { language: run.language }),
    ...(run.skipped && { skipped: true }),
    ...(run.at && { at: run.at }),
  });
  return { ...options, definition, note: "laterBack" };
}

function forget(): void {
  const url = new URL(location.href);
  url.searchParams.delete("continue");
  try {
    history.replaceState(history.state, "", url);
  } catch {
    // A sandboxed frame has no address of its own.
  }
}

function fieldsOf({ leadForm }: PublicDefinition, lead: Readonly<Record<string, unknown>> = {}): Record<string, string | boolean> {
  const known = leadForm.fields.flatMap(({ id }) => {
    const value = lead[id];
    return typeof value === "string" || typeof value === "boolean" ? [[id, value] as const] : [];
  });
  return Object.fromEntries(known);
}
