import { h } from "../dom/h";
import { icon } from "../dom/icon";
import type { Words } from "../words";

export interface Nav {
  readonly element: HTMLElement;
  busy(busy: boolean): void;
}

/** Back on the left, the way on at the right. No submit button: a sandboxed frame allows no form submission. */
export function nav(say: Words, label: string, next: () => void, back: (() => void) | null): Nav {
  // The second half of a double click would answer the next screen before anybody saw it. A key press counts as none.
  const forward = h("button", { type: "button", class: "primary", onclick: (event: MouseEvent) => event.detail < 2 && next() }, h("span", null, label), icon("next"));
  const hint = h("span", { class: "hint", "aria-hidden": "true" }, say("pressEnter"), " ↵");
  const element = h("div", { class: "nav" },
    back && h("button", { type: "button", class: "ghost", onclick: back }, say("back")),
    hint,
    forward,
  );
  return {
    element,
    busy(busy) {
      forward.classList.toggle("busy", busy);
      forward.setAttribute("aria-disabled", String(busy));
      forward.firstChild!.textContent = busy ? say("sending") : label;
    },
  };
}
