import type { SubmissionRequest } from "../../contract/submission";
import { arrival } from "./arrival";
import { asksForPrivacy, clickConsentOf, consentOf } from "./consent-of";
import { KeptTouches } from "./kept-touches";
import { pageVisit } from "./page-visit";
import { whenSaid } from "./when-said";

/** What goes with the first event and with the submission, and never says who the visitor is. */
export type Mark = Pick<SubmissionRequest, "page" | "touches" | "placement" | "consent" | "gpc">;

export interface Marks {
  of(host: Element): Mark;
  consentOf: typeof consentOf;
}

const gpc = asksForPrivacy();
const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
const isNew = visit?.type !== "reload" && visit?.type !== "back_forward";
const kept = new KeptTouches(arrival(location.href, document.referrer, new Date()), isNew, gpc);

export const marks: Marks = {
  consentOf,
  of(host) {
    const consent = consentOf(host);
    const placement = (host.getAttribute("placement") ?? host.getAttribute("data-placement") ?? "").trim().slice(0, 100);
    const clicks = clickConsentOf(host);
    return {
      page: pageVisit(location.href, document.referrer, clicks !== "wait" && clicks !== "denied"),
      touches: kept.read(consent, clicks),
      ...(placement && { placement }),
      ...(consent && { consent }),
      ...(gpc && { gpc }),
    };
  },
};

whenSaid(() => {
  const magnet = document.querySelector("lead-magnet[consent], lead-magnet[data-consent]") ?? undefined;
  return [consentOf(magnet), clickConsentOf(magnet)];
}, (consent, clicks) => void kept.read(consent, clicks));
