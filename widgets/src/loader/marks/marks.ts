import type { SubmissionRequest, Touch, Touches } from "../../contract/submission";
import { arrival } from "./arrival";
import { consentMode } from "./consent-mode";
import { consentOf } from "./consent-of";
import { KeptTouches } from "./kept-touches";
import { pageVisit } from "./page-visit";

/** What goes with the first event and with the submission, and never says who the visitor is. */
export type Mark = Pick<SubmissionRequest, "page" | "touches" | "placement" | "consent" | "gpc">;

export interface Marks {
  of(host: Element): Mark;
  consentOf: typeof consentOf;
}

const gpc = (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true;
const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
const isNew = visit?.type !== "reload" && visit?.type !== "back_forward";
const kept = new KeptTouches(arrival(location.href, document.referrer, new Date()), isNew, gpc);

export const marks: Marks = {
  consentOf,
  of(host) {
    const consent = consentOf(host);
    const placement = (host.getAttribute("placement") ?? host.getAttribute("data-placement") ?? "").trim().slice(0, 100);
    const mayNameClicks = !gpc && consent !== "denied" && consentMode().ads !== "denied";
    const touches = kept.read(consent);
    return {
      page: pageVisit(location.href, document.referrer, mayNameClicks),
      touches: mayNameClicks ? touches : unnamed(touches),
      ...(placement && { placement }),
      ...(consent && { consent }),
      ...(gpc && { gpc }),
    };
  },
};

watch(0);

/** Noted now, and again when somebody decides who had not yet; a consent manager may take some seconds until it says that it asks. */
function watch(turn: number): void {
  const consent = consentOf();
  kept.read(consent);
  if (!gpc && (consent === "wait" || (!consent && turn < 10))) setTimeout(() => watch(turn + 1), 1000);
}

function unnamed({ first, last }: Touches): Touches {
  return { ...(first && { first: bare(first) }), ...(last && { last: bare(last) }) };
}

function bare({ clickIds: _, ...rest }: Touch): Touch {
  return rest;
}
