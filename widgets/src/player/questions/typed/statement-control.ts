import { h } from "../../dom/h";
import { richText } from "../../dom/rich-text";
import type { MakeControl } from "../make-control";

/** Text between questions; nothing to answer. */
export const statementControl: MakeControl = ({ question }) => {
  const element = h("div", { class: "rich" }, ...richText(question.body));
  return { element, described: [], focus: element, labelled: false };
};
