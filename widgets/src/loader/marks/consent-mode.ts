import type { TrackingConsent } from "../../contract/submission";

type Purpose = "analytics_storage" | "ad_storage";
type Said = Partial<Record<Purpose | "region", unknown>>;

/**
 * Google's Consent Mode as the page's dataLayer tells it. A default of `denied` that was never updated means that nobody has decided yet.
 * Which region the visitor is in is not known here, so that the strictest default counts.
 */
export function consentMode(dataLayer: unknown = (window as { dataLayer?: unknown }).dataLayer): { analytics?: TrackingConsent; ads?: TrackingConsent } {
  const entries = Array.isArray(dataLayer) ? dataLayer.map(entry => [].slice.call(entry ?? []) as unknown[]) : [];
  const said = (kind: string, purpose: Purpose) => entries
    .filter(([command, what, storage]) => command === "consent" && what === kind && (storage as Said | undefined)?.[purpose] !== undefined)
    .map(([, , storage]) => storage as Said);

  const state = (purpose: Purpose): TrackingConsent | undefined => {
    const update = said("update", purpose).pop()?.[purpose];
    if (update !== undefined) return update === "granted" ? "granted" : "denied";
    const defaults = said("default", purpose);
    const general = defaults.filter(d => !d.region).pop()?.[purpose];
    if (defaults.length === 0) return undefined;
    return general !== "denied" && defaults.every(d => !d.region || d[purpose] === "granted") ? "granted" : "wait";
  };
  const [analytics, ads] = [state("analytics_storage"), state("ad_storage")];
  const either = analytics ?? ads;
  return { ...(either && { analytics: either }), ...(ads && { ads }) };
}
