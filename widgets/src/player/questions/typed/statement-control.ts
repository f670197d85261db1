import { h } from "../../dom/h";
import { richText } from "../../dom/rich-text";
import type { MakeControl } from "../make-control";
import { filmPoster } from "./film-poster";

/** Text, pictures and films between questions; nothing to answer. */
export const statementControl: MakeControl = ({ question, say }) => {
  const element = h("div", { class: "rich" }, ...richText(question.body, filmPoster(say)));
  return { element, described: [], focus: element, labelled: false };
};
