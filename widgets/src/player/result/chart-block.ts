import type { ChartView } from "../../contract/resultView";
import { h } from "../dom/h";
import { drawing } from "./drawing";

/** Drawn twice; the width of the card decides which one is seen. */
export function chartBlock({ intro, wide, narrow }: ChartView): Node[] {
  const chart = h("div", { class: "chart" }, h("div", { class: "if-wide" }, drawing(wide)), h("div", { class: "if-narrow" }, drawing(narrow)));
  return intro ? [h("p", { class: "help" }, intro), chart] : [chart];
}
