import type { Touch, Touches, TrackingConsent } from "../../contract/submission";
import { isBrought } from "./arrival";

const key = "lead-magnets:touches";
const longest = 180 * 86_400_000;

/**
 * First and last touch across the pages of a website. Where they live follows from what the visitor said: `granted` localStorage; a
 * website that does not ask, sessionStorage, so for this tab only; `wait`, `denied` and Global Privacy Control this page's memory.
 */
export class KeptTouches {
  private written = "";

  /** @param isNew The visitor came to this page, and did not only refresh it or go back to it. */
  constructor(private readonly here: Touch, private readonly isNew: boolean, private readonly gpc: boolean) {}

  /** The touches, this page's included; puts them where they may be and removes them from where they may not. */
  read(consent: TrackingConsent | undefined): Touches {
    if (this.gpc || consent === "denied") this.put(null, null);
    if (this.gpc || consent === "denied" || consent === "wait") return { first: this.here };
    const before = read("sessionStorage") ?? read("localStorage");
    const touches = before ? this.after(before) : { first: this.here };
    const text = JSON.stringify(touches);
    if (consent) this.put(text, null);
    else this.put(undefined, text);
    return touches;
  }

  /** A visitor who comes by typing the address, or goes on from page to page, keeps the last touch. */
  private after({ first, last }: Touches): Touches {
    const { here } = this;
    const latest = this.isNew && isBrought(here) && here.at !== first?.at ? here : last;
    return { ...(first && { first }), ...(latest && { last: latest }) };
  }

  private put(local: string | null | undefined, session: string | null): void {
    if (this.written === `${local}${session}`) return;
    this.written = `${local}${session}`;
    set("localStorage", local);
    set("sessionStorage", session);
  }
}

function read(where: "localStorage" | "sessionStorage"): Touches | null {
  try {
    const touches = JSON.parse(window[where].getItem(key) ?? "null") as Touches | null;
    const at = Date.parse(touches?.first?.at ?? "");
    return Date.now() - at < longest ? touches : null;
  } catch {
    return null;
  }
}

/** Null removes, undefined leaves alone. */
function set(where: "localStorage" | "sessionStorage", text: string | null | undefined): void {
  try {
    if (text === null) window[where].removeItem(key);
    else if (text !== undefined) window[where].setItem(key, text);
  } catch {
    // Blocked or full: the touches of this page are told all the same.
  }
}
