import { LeadMagnetElement } from "./lead-magnet-element";

/**
 * Registers <lead-magnet> once per page, whichever copy of the script comes first, and leaves one global. A browser that cannot show
 * the player keeps the element as it is, with the link inside it.
 */
export function defineLeadMagnet(script: URL, nonce: string): void {
  if (customElements.get("lead-magnet") || !("adoptedStyleSheets" in document)) return;
  LeadMagnetElement.script = script;
  LeadMagnetElement.nonceOfScript = nonce;
  Object.defineProperty(window, "LeadMagnets", { value: Object.freeze({ version: 1 }), configurable: true });
  customElements.define("lead-magnet", LeadMagnetElement);
}
