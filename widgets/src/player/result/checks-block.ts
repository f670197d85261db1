import type { ChecksView } from "../../contract/resultView";
import { h } from "../dom/h";

export function checksBlock({ rows }: ChecksView): Node[] {
  return [h("ul", { class: "checks" }, ...rows.map(({ label, answer, tone }) =>
    h("li", null, h("span", { class: `dot tone-${tone}`, "aria-hidden": "true" }), h("span", null, label), h("span", { class: `pill tone-${tone}` }, answer))))];
}
