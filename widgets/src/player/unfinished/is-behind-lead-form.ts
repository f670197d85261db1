import type { Run } from "../model/run";

/** The visitor has said who they are, and answers go on. */
export function isBehindLeadForm({ definition: { leadForm, steps }, place, skipped }: Run): boolean {
  const { at } = leadForm;
  if (at == null || skipped) return false;
  return place.kind === "step" ? steps.findIndex(s => s.id === place.id) >= at : place.kind === "review" && at < steps.length;
}
