import { h } from "../../dom/h";
import { emailHint } from "../../lead/email-hint";
import type { MakeControl } from "../make-control";

/** An e-mail address, and a question where it looks mistyped. */
export const emailControl: MakeControl = ({ question, answer, ids, say, change }) => {
  const field = h("input", {
    id: ids.control, type: "email", autocomplete: "email", spellcheck: "false", placeholder: question.placeholder, "aria-required": String(question.required !== false),
    oninput: () => change(field.value.trim() || undefined),
  });
  field.value = typeof answer === "string" ? answer : "";
  return { element: h("div", { class: "lined" }, h("div", { class: "field" }, field), emailHint(field, say)), described: [field], focus: field, labelled: true };
};
