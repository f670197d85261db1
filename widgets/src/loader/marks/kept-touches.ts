import type { Touch, Touches, TrackingConsent } from "../../contract/submission";
import { isBrought } from "./arrival";

const key = "lead-magnets:touches";
const longest = 180 * 86_400_000;

/**
 * First and last touch across the pages of a website. Where they live follows from what the visitor said: `granted` localStorage; a
 * website that does not ask, sessionStorage, so for this tab only; `wait`, `denied` and Global Privacy Control this page's memory. Ids of
 * paid clicks may be under a stricter consent than the rest.
 */
export class KeptTouches {
  private written = "";

  /** @param isNew The visitor came to this page, and did not only refresh it or go back to it. */
  constructor(private readonly here: Touch, private readonly isNew: boolean, private readonly gpc: boolean) {}

  /** The touches, this page's included; puts them where they may be and removes them, or the clicks in them, from where they may not. */
  read(consent: TrackingConsent | undefined, clicks: TrackingConsent | undefined): Touches {
    const mayNameClicks = clicks !== "wait" && clicks !== "denied";
    const here = mayNameClicks ? this.here : withoutClicks(this.here);
    if (this.gpc || consent === "denied") this.put(null, null);
    if (this.gpc || consent === "denied" || consent === "wait") return { first: here };
    const before = read("sessionStorage") ?? read("localStorage");
    const known = before && clicks === "denied" ? unnamed(before) : before;
    const touches = known ? this.after(known, here) : { first: here };
    const text = JSON.stringify(touches);
    if (consent) this.put(text, null);
    else this.put(undefined, text);
    return mayNameClicks ? touches : unnamed(touches);
  }

  /** A visitor who comes by typing the address, or goes on from page to page, keeps the last touch. */
  private after({ first, last }: Touches, here: Touch): Touches {
    // This page's own, kept before somebody decided about clicks.
    if (first?.at === here.at) return { first: here, ...(last && { last }) };
    const latest = this.isNew && isBrought(here) ? here : last;
    return { ...(first && { first }), ...(latest && { last: latest }) };
  }

  private put(local: string | null | undefined, session: string | null): void {
    if (this.written === `${local}${session}`) return;
    this.written = `${local}${session}`;
    set("localStorage", local);
    set("sessionStorage", session);
  }
}

function unnamed({ first, last }: Touches): Touches {
  return { ...(first && { first: withoutClicks(first) }), ...(last && { last: withoutClicks(last) }) };
}

function withoutClicks({ clickIds: _, ...rest }: Touch): Touch {
  return rest;
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
