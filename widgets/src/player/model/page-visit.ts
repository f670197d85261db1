import type { PageVisit } from "../../contract/submission";

/** Which page shows the magnet, without the fragment, which may hold what is nobody's business. */
export function pageVisit(): PageVisit {
  return { url: location.href.split("#")[0]!, referrer: document.referrer };
}
