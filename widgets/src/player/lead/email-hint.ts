import { h } from "../dom/h";
import { afterPointer } from "../numeric/after-pointer";
import type { Words } from "../words";
import { emailSuggestion } from "./email-suggestion";

/** "Did you mean name@gmail.com?" below a field that was left, as a button that mends it. It refuses nothing, and goes away while one types. */
export function emailHint(field: HTMLInputElement, say: Words): HTMLElement {
  const element = h("div", { class: "meant", role: "status" });
  const show = () => {
    const meant = emailSuggestion(field.value);
    element.replaceChildren();
    if (meant !== null) element.append(h("button", { type: "button", class: "link", onclick: () => take(meant) }, say("emailHint", meant)));
  };
  const take = (meant: string) => {
    field.value = meant;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  };
  field.addEventListener("input", () => element.replaceChildren());
  // What appears below a field would move the page under a click that is on its way.
  field.addEventListener("change", () => afterPointer(show));
  return element;
}
