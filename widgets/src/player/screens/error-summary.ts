import { h } from "../dom/h";
import { icon } from "../dom/icon";
import type { Words } from "../words";

export interface ErrorSummary {
  readonly element: HTMLElement;
  /** Lists what is to be mended, each line a way to its field, and takes the focus; without entries it goes away. */
  show(entries: readonly { label: string; message: string; focus: () => void }[]): void;
}

export function errorSummary(say: Words): ErrorSummary {
  const title = h("strong");
  const list = h("ul");
  const element = h("div", { class: "summary", role: "alert", tabindex: -1, hidden: true }, icon("warn"), h("div", null, title, list));
  return {
    element,
    show(entries) {
      element.hidden = entries.length === 0;
      if (entries.length === 0) return;
      title.textContent = say("errorTitle", entries.length);
      list.replaceChildren(...entries.map(({ label, message, focus }) =>
        h("li", null, h("button", { type: "button", class: "link", onclick: focus }, label), " ", message)));
      element.focus();
    },
  };
}
