import type { TableView } from "../../contract/resultView";
import { h } from "../dom/h";

/** Scrolls sideways in its own box on a phone; the box can take the focus, so that keys scroll it too. */
export function tableBlock({ title, intro, columns, rows, foot, notes, dense }: TableView): Node[] {
  const head = columns.length > 0 ? h("thead", null, h("tr", null, ...columns.map(c => (c ? h("th", { scope: "col" }, c) : h("td"))))) : null;
  const body = rows.map((cells, i) => row(cells, notes?.[i]));
  const table = h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": title ?? columns.join(", ") },
    h("table", { class: columns.length === 0 ? "values" : dense ? "dense" : null }, head, h("tbody", null, ...body), foot ? h("tfoot", null, row(foot)) : null));
  return intro ? [h("p", { class: "help" }, intro), table] : [table];
}

function row([first, ...cells]: readonly string[], note?: string): HTMLElement {
  return h("tr", null, h("th", { scope: "row" }, first ?? "", note ? h("small", null, note) : null), ...cells.map(c => h("td", null, c)));
}
