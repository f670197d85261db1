import type { GradeCapView, GradeView } from "../../contract/resultView";
import { h } from "../dom/h";
import { checksBlock } from "./checks-block";
import { drawing } from "./drawing";

export function gradeBlock({ label, score, summary, cap, tone, dial }: GradeView): Node[] {
  const head = h("div", { class: "score" }, drawing(dial),
    h("div", null,
      h("p", { class: `large verdict tone-${tone}` }, label),
      h("p", { class: "figure" }, score),
      summary ? h("p", { class: "help" }, summary) : null));
  return cap ? [head, why(cap)] : [head];
}

function why({ reason, without, failed }: GradeCapView): HTMLElement {
  return h("div", { class: "cap" }, h("p", null, h("strong", null, reason), ` ${without}`), ...checksBlock({ kind: "checks", rows: failed }));
}
