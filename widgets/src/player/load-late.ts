import { adoptCss } from "../loader/adopt-css";
import { h } from "./dom/h";
import type { Stage } from "./stage";

type Late = (typeof import("./late"))["late"];

/**
 * Fetches lead form and result. Where that fails the visitor is told, and can try again; nothing that was answered is lost. With
 * `ahead` a failure is passed over: it is only to have them in time.
 */
export async function loadLate({ root, card, say }: Stage, stopped: () => boolean, ahead = false): Promise<Late | null> {
  for (;;) {
    try {
      const { late } = await import("./late");
      adoptCss(root, late.css);
      return late;
    } catch {
      if (ahead || stopped()) return null;
      await new Promise<void>(again => {
        card.say(say(navigator.onLine ? "failed" : "offline"), h("button", { type: "button", class: "secondary", onclick: () => again() }, say("retry")));
        addEventListener("online", () => again(), { once: true });
      });
      card.say(null);
    }
  }
}
