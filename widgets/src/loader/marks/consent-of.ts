import type { TrackingConsent } from "../../contract/submission";
import { script } from "../script";
import { consentMode } from "./consent-mode";

/**
 * What the visitor said to measuring: attribute `consent` or `data-consent` of the element, then `data-consent` of our script tag, then
 * Consent Mode as the page's dataLayer tells it. Undefined: the website does not ask. Nothing is ever set here.
 */
export function consentOf(host?: Element): TrackingConsent | undefined {
  const told = [host?.getAttribute("consent"), host?.getAttribute("data-consent"), script.tag?.getAttribute("data-consent")];
  const { analytics, ads } = consentMode();
  return told.find(isConsent) ?? analytics ?? ads;
}

/** The same for what is remembered on this browser: Global Privacy Control is a no. */
export const keepingConsentOf = (host: Element): TrackingConsent | undefined => (asksForPrivacy() ? "denied" : consentOf(host));

/** Whether ids of paid clicks may be stored and told: where Consent Mode speaks of advertising, it has to agree as well. */
export function clickConsentOf(host?: Element): TrackingConsent | undefined {
  const [consent, { ads }] = [consentOf(host), consentMode()];
  const strictest = (["denied", "wait"] as const).find(c => consent === c || ads === c);
  return asksForPrivacy() ? "denied" : (strictest ?? consent);
}

/** Global Privacy Control. */
export const asksForPrivacy = (): boolean => (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true;

const isConsent = (text: string | null | undefined): text is TrackingConsent => text === "granted" || text === "denied" || text === "wait";
