import type { RedirectView } from "../../contract/resultView";
import { h } from "../dom/h";
import { icon } from "../dom/icon";
import { safeHref } from "../dom/safe-href";
import type { ResultContext } from "./result-context";

/** The way on to another page: taken by itself after a while, unless the visitor stays; a result that is shown again leads nobody away. */
export function redirectBlock({ url, label, seconds }: RedirectView, { say, fresh }: ResultContext): Node[] {
  const href = safeHref(url);
  if (!href) return [];
  const link = h("a", { class: "primary", href, target: "_top" }, icon("open"), label);
  if (!fresh) return [h("div", { class: "buttons" }, link)];
  const stay = h("button", { type: "button", class: "ghost", onclick: () => stop() }, say("stay"));
  const timer = setTimeout(() => link.isConnected && link.click(), seconds * 1000);
  const stop = () => {
    clearTimeout(timer);
    stay.remove();
  };
  return [h("div", { class: "buttons" }, link, stay)];
}
