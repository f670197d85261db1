import { h } from "../dom/h";
import type { Words } from "../words";
import type { LeadEntry } from "./lead-entry";

/** In place of fields that are known: whom we take the visitor for, and the way to change it. */
export function knownEntries(entries: readonly LeadEntry[], who: string, say: Words, change: () => void): HTMLElement {
  for (const { element } of entries) element.hidden = true;
  const note = h("p", { class: "known" }, say("knownAs", who), " ", h("button", {
    type: "button", class: "link", onclick: () => {
      change();
      note.remove();
      for (const { element } of entries) element.hidden = false;
      entries[0]!.control.focus();
    },
  }, say("notYou")));
  return note;
}
