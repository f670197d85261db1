import { h } from "../dom/h";
import { icon } from "../dom/icon";
import type { Context } from "../screens/context";
import { nav } from "../screens/nav";
import { progress } from "../screens/progress";
import type { Screen } from "../screens/screen";
import { answerWords } from "./answer-words";

/** Every question that was asked, with its answer in words and a way back to it. */
export const reviewScreen = (change: (step: string) => void) => ({ definition, run, say, next, back }: Context): Screen => {
  const heading = h("h2", { tabindex: -1 }, say("review"));
  const asked = run.steps.flatMap(({ step, questions }) => questions.filter(q => q.kind !== "statement").map(question => ({ step, question })));
  const list = h("dl", { class: "reviewed" }, ...asked.map(({ step, question }) => {
    const words = answerWords(question, run.answers[question.id], say, definition);
    return h("div", null,
      h("dt", { id: `t-${question.id}` }, question.title),
      h("dd", words ? null : { class: "none" }, words ?? say("noAnswer")),
      h("dd", { class: "change" }, h("button", { type: "button", "aria-describedby": `t-${question.id}`, onclick: () => change(step.id) }, icon("edit"), say("change"))));
  }));
  const navigation = nav(say, say(run.next === null ? "submit" : "next"), next, back);
  const element = h("div", { class: "screen" }, progress(say, ...run.progress), h("div", { class: "grow" }, h("div", { class: "questions" }, h("div", { class: "ask" }, heading, h("p", { class: "help" }, say("reviewHelp"))), list)), navigation.element);
  return { element, heading, status: say("progress", ...run.progress), busy: navigation.busy };
};
