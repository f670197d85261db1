import type { ViewBlock } from "../../contract/resultView";
import { h } from "../dom/h";
import { richText } from "../dom/rich-text";
import { actionsBlock } from "./actions-block";
import { barsBlock } from "./bars-block";
import { buttonsBlock } from "./buttons-block";
import { chartBlock } from "./chart-block";
import { checksBlock } from "./checks-block";
import { coverBlock } from "./cover-block";
import { gapsBlock } from "./gaps-block";
import { gradeBlock } from "./grade-block";
import { numbersBlock } from "./numbers-block";
import { outcomeBlock } from "./outcome-block";
import { redirectBlock } from "./redirect-block";
import type { ResultContext } from "./result-context";
import { scoreBlock } from "./score-block";
import { sensitivityBlock } from "./sensitivity-block";
import { tableBlock } from "./table-block";

/** One block of the finished result; a kind that this player is too old for is left out. */
export function resultBlock(block: ViewBlock, context: ResultContext): HTMLElement | null {
  const content = contentOf(block, context);
  if (content.length === 0) return null;
  return h("section", { class: "block" }, block.title ? h("h3", null, block.title) : null, ...content);
}

function contentOf(block: ViewBlock, context: ResultContext): Node[] {
  switch (block.kind) {
    case "cover": return coverBlock(block);
    case "text": return [h("div", { class: "rich" }, ...richText(block.body))];
    case "score": return scoreBlock(block);
    case "bars": return barsBlock(block);
    case "gaps": return gapsBlock(block);
    case "grade": return gradeBlock(block);
    case "outcome": return outcomeBlock(block);
    case "numbers": return numbersBlock(block);
    case "table": return tableBlock(block);
    case "chart": return chartBlock(block);
    case "sensitivity": return sensitivityBlock(block);
    case "checks": return checksBlock(block);
    case "actions": return actionsBlock(block);
    case "gate": return [h("p", { class: "gate" }, block.intro ?? "")];
    case "redirect": return redirectBlock(block, context);
    case "buttons": return buttonsBlock(block, context);
    default: return [];
  }
}
