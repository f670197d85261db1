import type { PublicDefinition } from "../../contract/definition";
import type { SubmissionResponse } from "../../contract/submission";
import { h } from "../dom/h";
import type { Screen } from "../screens/screen";
import type { Words } from "../words";
import { resultBlock } from "./result-block";

export interface ResultSetting {
  readonly definition: PublicDefinition;
  readonly say: Words;
  readonly answer: SubmissionResponse;
  /** Address that the report was sent to. */
  readonly email: string | undefined;
  /** The lead form, where it stands behind the result. */
  readonly after: HTMLElement | null;
  retake(): void;
}

/** The finished result, shown as the server wrote it. */
export function resultScreen({ definition, say, answer, email, after, retake }: ResultSetting): Screen {
  const context = { say, retake, reportUrl: answer.reportUrl };
  const heading = h("h2", { tabindex: -1, class: "kicker" }, say("result"));
  const blocks = answer.resultView.blocks.map(b => resultBlock(b, context));
  const mailed = email && answer.reportUrl ? h("p", { class: "note" }, say("mailed", email)) : null;
  const element = h("div", { class: "screen result", "aria-label": definition.title }, heading, ...blocks, after, mailed);
  return { element, heading, status: say("result") };
}
