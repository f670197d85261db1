import type { Video } from "../../../contract/definition";
import { h } from "../../dom/h";
import { icon } from "../../dom/icon";
import { safeHref } from "../../dom/safe-href";
import type { Words } from "../../words";
import { pictureUrl } from "../../dom/picture-url";

/** A picture with a play button that leads to a film elsewhere. Nothing of that place is loaded before somebody follows it. */
export const filmPoster = (say: Words) => ({ url, title, poster }: Video): HTMLElement =>
  h("a", { class: "film", href: safeHref(url), target: "_blank", rel: "noopener" },
    h("span", null, poster ? h("img", { src: pictureUrl(poster), alt: "", loading: "lazy" }) : null, h("span", { class: "go" }, icon("play"))),
    h("span", { class: "caption" }, h("span", { class: "sr" }, say("play")), h("span", null, title), icon("open"), h("span", { class: "sr" }, ` (${say("newTab")})`)));
