import type { TableView } from "../../contract/resultView";
import { h } from "../dom/h";

/** Scrolls sideways in its own box on a phone; the box can take the focus, so that keys scroll it too. */
export function tableBlock({ title, intro, columns, rows }: TableView): Node[] {
  const head = h("tr", null, ...columns.map(c => (c ? h("th", { scope: "col" }, c) : h("td"))));
  const body = rows.map(([first, ...cells]) => h("tr", null, h("th", { scope: "row" }, first ?? ""), ...cells.map(c => h("td", null, c))));
  const table = h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": title ?? columns.join(", ") },
    h("table", null, h("thead", null, head), h("tbody", null, ...body)));
  return intro ? [h("p", { class: "help" }, intro), table] : [table];
}
