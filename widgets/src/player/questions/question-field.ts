import type { PublicQuestion } from "../../contract/definition";
import { h } from "../dom/h";
import { fieldMessage } from "../screens/field-message";
import type { Context } from "../screens/context";
import { problemOf } from "../screens/step-problems";
import { kindOf } from "./kind-of";
import type { QuestionControl } from "./question-control";

export interface QuestionField {
  readonly question: PublicQuestion;
  readonly element: HTMLElement;
  readonly control: QuestionControl;
  /** The title as an element, for the step that has no other heading. */
  readonly title: HTMLElement;
  show(message: string | null): void;
}

/** One question: title, help, control and message, tied together by ids within the shadow root. */
export function questionField(question: PublicQuestion, context: Context, solo: boolean): QuestionField {
  const { definition, say, run, kinds, next } = context;
  const ids = { title: `t-${question.id}`, control: `c-${question.id}` };
  const control = kinds[kindOf(question)]!.make({
    question, say, ids, solo, definition, next, answer: run.answers[question.id],
    change(answer) {
      run.answer(question.id, answer);
      message.show(null);
      context.changed();
    },
    check: () => message.show(problemOf(question, context)),
  });
  const help = question.help ? h("p", { class: "help", id: `h-${question.id}` }, question.help) : null;
  const message = fieldMessage(`e-${question.id}`, () => control.described, help?.id);
  const optional = question.required === false && question.kind !== "statement" ? h("span", { class: "optional" }, ` (${say("optional")})`) : null;
  const words = control.labelled
    ? h("label", { for: ids.control, id: ids.title }, question.title, optional)
    : h("span", { id: ids.title }, question.title, optional);
  const title = h(solo ? "h2" : "h3", solo ? { tabindex: -1 } : null, words);
  const element = h("div", { class: solo ? "question solo" : "question", "data-kind": question.kind }, h("div", { class: "ask" }, title, help), control.element, message.element);
  return { question, element, control, title, show: message.show };
}
