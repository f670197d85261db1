import type { ActionsView } from "../../contract/resultView";
import { h } from "../dom/h";

export function actionsBlock({ intro, items }: ActionsView): Node[] {
  const list = h("ol", { class: "cards" }, ...items.map(({ title, body }) => h("li", null, h("strong", null, title), h("p", null, body))));
  return intro ? [h("p", { class: "help" }, intro), list] : [list];
}
