import type { ButtonsView, ButtonView } from "../../contract/resultView";
import { h } from "../dom/h";
import { icon } from "../dom/icon";
import { safeHref } from "../dom/safe-href";
import type { ResultContext } from "./result-context";
import { shareButton } from "./share-button";

/** The first button is the one to press. A report that does not exist yet has no button. */
export function buttonsBlock({ buttons, share }: ButtonsView, context: ResultContext): Node[] {
  const made = buttons.flatMap((button, i) => make(button, i === 0 ? "primary" : "secondary", context) ?? []);
  if (share && context.shareUrl) made.push(shareButton(share, context.shareUrl));
  return made.length > 0 ? [h("div", { class: "buttons" }, ...made)] : [];
}

function make({ action, label, url }: ButtonView, look: string, { say, reportUrl, retake }: ResultContext): HTMLElement | null {
  if (action === "retake") return h("button", { type: "button", class: look, onclick: retake }, icon("again"), label);
  const href = safeHref(action === "report" ? (url ?? (reportUrl && `${reportUrl}.pdf`)) : url);
  return href && h("a", { class: look, href, target: "_blank", rel: "noopener" },
    icon(action === "report" ? "download" : "open"), label, h("span", { class: "sr" }, ` (${say("newTab")})`)) || null;
}
