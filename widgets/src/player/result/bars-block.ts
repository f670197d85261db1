import type { Bar, BarsView } from "../../contract/resultView";
import { h } from "../dom/h";
import { drawing } from "./drawing";

export function barsBlock({ rows, chart }: BarsView): Node[] {
  const list = h("ul", { class: "bars" }, ...rows.map(row));
  return [chart ? h("div", { class: "beside" }, drawing(chart), list) : list];
}

function row({ label, text, share, tone, strong }: Bar): HTMLElement {
  const track = h("div", { class: `bar tone-${tone}`, "aria-hidden": "true" }, h("div"));
  track.style.setProperty("--share", String(share));
  return h("li", { class: strong ? "strong" : null }, h("span", null, label), h("span", { class: "figure" }, text), track);
}
