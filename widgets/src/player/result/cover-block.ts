import type { CoverView } from "../../contract/resultView";
import { h } from "../dom/h";
import { drawing } from "./drawing";

export function coverBlock({ kicker, headline, intro, ruler }: CoverView): Node[] {
  const nodes: Node[] = [h("p", { class: "kicker" }, kicker), h("p", { class: "large" }, headline), h("p", { class: "help" }, intro)];
  return ruler ? [...nodes, drawing(ruler)] : nodes;
}
