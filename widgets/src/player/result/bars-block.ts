import type { Bar, BarsView } from "../../contract/resultView";
import { h } from "../dom/h";
import { drawing } from "./drawing";

export function barsBlock({ rows, chart, note }: BarsView): Node[] {
  const list = h("ul", { class: "bars" }, ...rows.map(row));
  const content = chart ? h("div", { class: "beside" }, drawing(chart), list) : list;
  return note ? [content, h("p", { class: "note" }, note)] : [content];
}

function row({ label, text, share, tone, strong, mark, markText }: Bar): HTMLElement {
  const track = h("div", { class: `bar tone-${tone}`, "aria-hidden": "true" }, h("div"));
  track.style.setProperty("--share", String(share));
  if (mark !== undefined) track.append(line(mark));
  return h("li", { class: strong ? "strong" : null }, h("span", null, label), h("span", { class: "figure" }, text), track, markText ? h("small", null, markText) : null);
}

function line(mark: number): HTMLElement {
  const line = h("div", { class: "mark" });
  line.style.setProperty("--mark", String(mark));
  return line;
}
