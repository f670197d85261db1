import type { TrackingConsent } from "../../contract/submission";

type Purpose = "analytics_storage" | "ad_storage";
type Said = Partial<Record<Purpose | "region", unknown>>;

export interface ConsentMode {
  readonly analytics?: TrackingConsent;
  readonly ads?: TrackingConsent;
}

/** Websites drop the oldest entries of a long dataLayer: what was said holds until something else is said. */
let told: ConsentMode = {};

/** What Google's Consent Mode says on this page. */
export function consentMode(): ConsentMode {
  return (told = { ...told, ...saidIn((window as { dataLayer?: unknown }).dataLayer) });
}

/**
 * Consent Mode as a dataLayer tells it. A default of `denied` means that nobody has decided yet; once somebody has, what the update leaves
 * out stays denied. Which region the visitor is in is not known here, so that the strictest default counts.
 */
export function saidIn(dataLayer: unknown): ConsentMode {
  const entries = Array.isArray(dataLayer) ? dataLayer.map(entry => [].slice.call(entry ?? []) as unknown[]) : [];
  const said = (kind: string) => entries
    .filter(([command, what, storage]) => command === "consent" && what === kind && storage)
    .map(([, , storage]) => storage as Said);
  const [defaults, updates] = [said("default"), said("update")];

  const state = (purpose: Purpose): TrackingConsent | undefined => {
    const naming = (some: Said[]) => some.filter(s => s[purpose] !== undefined);
    const update = naming(updates).pop()?.[purpose];
    if (update !== undefined) return update === "granted" ? "granted" : "denied";
    const asked = naming(defaults);
    const general = asked.filter(d => !d.region).pop()?.[purpose];
    if (asked.length === 0) return undefined;
    if (general !== "denied" && asked.every(d => !d.region || d[purpose] === "granted")) return "granted";
    return updates.length > 0 ? "denied" : "wait";
  };
  const [analytics, ads] = [state("analytics_storage"), state("ad_storage")];
  return { ...(analytics && { analytics }), ...(ads && { ads }) };
}
