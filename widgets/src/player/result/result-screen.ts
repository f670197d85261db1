import type { SubmissionResponse } from "../../contract/submission";
import { h } from "../dom/h";
import { icon } from "../dom/icon";
import type { Screen } from "../screens/screen";
import type { Words } from "../words";
import { resultBlock } from "./result-block";

export interface ResultSetting {
  readonly say: Words;
  readonly answer: SubmissionResponse;
  /** Address that the report was sent to. */
  readonly email: string | undefined;
  /** The lead form, where it stands behind the result. */
  readonly after: HTMLElement | null;
  /** Just computed, not shown again. */
  readonly fresh: boolean;
  retake(): void;
}

/** The finished result, shown as the server wrote it. */
export function resultScreen({ say, answer, email, after, fresh, retake }: ResultSetting): Screen {
  const context = { say, retake, fresh, reportUrl: answer.reportUrl };
  const heading = h("h2", { tabindex: -1, class: "kicker" }, say("result"));
  const blocks = answer.resultView.blocks.map(b => resultBlock(b, context));
  const mailed = email && answer.reportUrl ? h("p", { class: "note" }, say("mailed", email)) : null;
  const offersRetake = answer.resultView.blocks.some(b => b.kind === "buttons" && b.buttons.some(button => button.action === "retake"));
  const again = offersRetake ? null : h("button", { type: "button", class: "ghost", onclick: retake }, icon("again"), say("retake"));
  const element = h("div", { class: "screen result" }, heading, ...blocks, after, mailed, again);
  return { element, heading, status: say("result") };
}
