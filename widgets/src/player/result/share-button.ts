import type { ShareView } from "../../contract/resultView";
import { h } from "../dom/h";
import { svg } from "../dom/svg";

const outline = "M12 15V4M8 7.5 12 3.5l4 4M5 12v7a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-7";

/** Shares by the device's own means where it has some, else puts the link on the clipboard; where neither is allowed the link itself is shown. */
export function shareButton({ label, copied }: ShareView, url: string): HTMLElement {
  // A role of its own would take the text out of the button's name.
  const text = h("span", { "aria-live": "polite" }, label);
  const button = h("button", { type: "button", class: "secondary", onclick: () => void share() },
    svg("svg", { viewBox: "0 0 24 24", class: "icon", "aria-hidden": "true" }, svg("path", { d: outline })), text);
  return button;

  async function share(): Promise<void> {
    try {
      if (navigator.share) return await navigator.share({ url });
    } catch (refused) {
      // Closed again by the visitor: that is an answer. Anything else means that it is not allowed here, as in a sandbox.
      if ((refused as Error).name === "AbortError") return;
    }
    try {
      await navigator.clipboard.writeText(url);
      text.textContent = copied;
    } catch {
      const field = h("input", { readonly: true, value: url, "aria-label": label, class: "link" });
      button.replaceWith(field);
      field.select();
    }
  }
}
