import type { GapsView } from "../../contract/resultView";
import { h } from "../dom/h";

export function gapsBlock({ intro, items }: GapsView): Node[] {
  const list = h("ol", { class: "cards" }, ...items.map(({ title, body, points, context, answer }) =>
    h("li", null,
      h("div", { class: "top" }, h("strong", null, title), h("span", { class: "pill tone-good" }, points)),
      body ? h("p", null, body) : null,
      h("small", null, context, answer ? ` · ${answer}` : ""))));
  return intro ? [h("p", { class: "help" }, intro), list] : [list];
}
