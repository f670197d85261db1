import type { TrackingConsent } from "../../contract/submission";
import { script } from "../script";
import { consentMode } from "./consent-mode";

/**
 * What the visitor said to measuring: attribute `consent` or `data-consent` of the element, then `data-consent` of our script tag, then
 * Consent Mode as the page's dataLayer tells it. Undefined: the website does not ask. Nothing is ever set here.
 */
export function consentOf(host?: Element): TrackingConsent | undefined {
  const told = [host?.getAttribute("consent"), host?.getAttribute("data-consent"), script.tag?.getAttribute("data-consent")];
  return told.find(isConsent) ?? consentMode().analytics;
}

const isConsent = (text: string | null | undefined): text is TrackingConsent => text === "granted" || text === "denied" || text === "wait";
