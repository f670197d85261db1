import type { ScoreView } from "../../contract/resultView";
import { h } from "../dom/h";
import { drawing } from "./drawing";

export function scoreBlock({ score, outOf, label, summary, tone, dial }: ScoreView): Node[] {
  return [h("div", { class: "score" }, drawing(dial),
    h("div", null,
      h("p", { class: "large figure" }, `${score} ${outOf}`),
      label ? h("p", { class: `large verdict tone-${tone}` }, label) : null,
      summary ? h("p", { class: "help" }, summary) : null))];
}
