import { h } from "../dom/h";
import type { Words } from "../words";

/** "Step 7 of 20" with its bar. */
export function progress(say: Words, at: number, of: number): HTMLElement {
  const text = say("progress", at, of);
  const bar = h("div", { class: "bar", role: "progressbar", "aria-label": text, "aria-valuemin": 0, "aria-valuemax": of, "aria-valuenow": at },
    h("div"));
  bar.style.setProperty("--share", String(of > 0 ? at / of : 1));
  return h("div", { class: "progress" }, bar, h("span", { "aria-hidden": "true" }, text));
}
