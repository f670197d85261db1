import { LeadMagnetElement } from "./lead-magnet-element";
import { noteArrival } from "./note-arrival";
import { offerOpen } from "./offer-open";

/**
 * Registers <lead-magnet> once per page, whichever copy of the script comes first, and leaves one global. A browser that cannot show
 * the player keeps the element as it is, with the link inside it.
 */
export function defineLeadMagnet(): void {
  if (customElements.get("lead-magnet") || !("adoptedStyleSheets" in document)) return;
  offerOpen();
  customElements.define("lead-magnet", LeadMagnetElement);
  noteArrival();
}
