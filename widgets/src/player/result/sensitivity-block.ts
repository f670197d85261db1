import type { SensitivityRow, SensitivityView } from "../../contract/resultView";
import { h } from "../dom/h";

/** A tornado: a bar per input from the lower to the higher result, with a line at the result itself. */
export function sensitivityBlock({ intro, base, at, rows }: SensitivityView): Node[] {
  const list = h("ul", { class: "swings" }, ...rows.map(r => row(r, at)));
  return [...(intro ? [h("p", { class: "help" }, intro)] : []), h("p", { class: "figure" }, base), list];
}

function row({ label, low, high, from, to }: SensitivityRow, at: number): HTMLElement {
  const swing = h("div", { class: "swing", "aria-hidden": "true" },
    piece("tone-neutral", from, Math.min(to, at)), piece("tone-accent", Math.max(from, at), to), piece("at", at, at));
  return h("li", null, h("strong", null, label), swing, h("small", null, low), h("small", null, high));
}

function piece(name: string, from: number, to: number): HTMLElement {
  const element = h("div", { class: name });
  element.style.setProperty("--from", String(from));
  element.style.setProperty("--part", String(Math.max(to - from, 0)));
  return element;
}
