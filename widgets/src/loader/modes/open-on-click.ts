import { keyOf } from "../key-of";
import { opened } from "./opened";
import { Surface } from "./surface";

const attributes = ["mode", "placement", "theme", "accent", "font", "lang", "label", "side", "height", "prefill", "consent", "value", "currency"] as const;

/**
 * Opens the magnet that a clicked element names: the one that waits on the page already, else a popup of its own, which stays for the
 * next click. `data-mode`, `data-placement` and so on on the clicked element are attributes of that one.
 */
export function openOnClick(trigger: HTMLElement): void {
  const key = trigger.dataset.leadMagnet!.trim();
  const placement = trigger.dataset.placement;
  const waiting = [...document.querySelectorAll<HTMLElement>("lead-magnet[mode]")]
    .find(e => keyOf(e) === key && e.getAttribute("mode") !== "inline" && (!placement || e.getAttribute("placement") === placement));
  if (!waiting) {
    const options = attributes.flatMap(name => (trigger.dataset[name] === undefined ? [] : [[name, trigger.dataset[name]]]));
    Surface.returnTo = trigger;
    opened({ ...Object.fromEntries(options), key });
  } else if (!waiting.hasAttribute("open")) {
    Surface.returnTo = trigger;
    waiting.setAttribute("open", "");
  }
}
