import { h } from "../../dom/h";
import type { MakeControl } from "../make-control";

/** Free text in a line or a box. */
export const textControl: MakeControl = ({ question, answer, ids, change }) => {
  const common = {
    id: ids.control, placeholder: question.placeholder, "aria-required": String(question.required !== false), autocomplete: "off",
    // As the server keeps it: telephones add a space behind a word.
    oninput: () => change(field.value.trim() || undefined),
  };
  const field: HTMLInputElement | HTMLTextAreaElement = question.multiline ? h("textarea", { ...common, rows: 4 }) : h("input", { ...common, type: "text" });
  field.value = typeof answer === "string" ? answer : "";
  return { element: h("div", { class: "field" }, field), described: [field], focus: field, labelled: true };
};
