import type { OutcomeView } from "../../contract/resultView";
import { h } from "../dom/h";
import { pictureUrl } from "../dom/picture-url";
import { richText } from "../dom/rich-text";

export function outcomeBlock({ name, tagline, match, body, image, decided }: OutcomeView): Node[] {
  return [h("div", { class: "outcome" },
    image ? h("img", { src: pictureUrl(image), alt: "", loading: "lazy" }) : null,
    h("div", null,
      h("p", { class: "large verdict tone-accent" }, name),
      h("p", { class: "tagline" }, h("span", { class: "pill tone-accent" }, match), tagline ?? null),
      decided ? h("p", { class: "note" }, decided) : null),
    h("div", { class: "rich" }, ...richText(body)))];
}
