import { h } from "./dom/h";
import type { Stage } from "./stage";

/**
 * Fetches a part of the player that is needed now. Where that fails the visitor is told and can try again, and the return of the
 * connection tries by itself; nothing that was answered is lost.
 */
export async function fetched<T>({ card, say }: Stage, load: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      const part = await load();
      card.say(null);
      return part;
    } catch {
      await new Promise<unknown>(again => {
        card.say(say(navigator.onLine ? "failed" : "offline"), h("button", { type: "button", class: "secondary", onclick: again }, say("retry")));
        addEventListener("online", again, { once: true });
      });
    }
  }
}
