import { importPart } from "./import-part";
import { underWay } from "./order";
import { script } from "./script";

/**
 * Notes how the visitor came, on every page with this script: after the page has loaded, and only where there may be something to note.
 * A magnet that is on its way is shown first, for this would hold up its first question.
 */
export function noteArrival(): void {
  const note = () => {
    if (worthNoting()) importPart("marks").catch(() => undefined);
  };
  const later = () => void underWay.then(() => setTimeout(note, 100));
  if (document.readyState === "complete") later();
  else addEventListener("load", later, { once: true });
}

/** A campaign in the address, no touch kept yet, another website that linked here, or somebody who may have changed the consent. */
function worthNoting(): boolean {
  try {
    const key = "lead-magnets:touches";
    return /[?&](utm_|\w+cl(k|)id|[gw]braid|li_fat)/.test(location.search) || !(localStorage[key] || sessionStorage[key])
      || (document.referrer && new URL(document.referrer).host !== location.host) || "dataLayer" in window || !!script.tag?.dataset.consent;
  } catch {
    return true;
  }
}
