import { h } from "../../dom/h";
import type { MakeControl } from "../make-control";

/** A box to tick in order to agree, never ticked beforehand. Its wording names it; the question's title stands above as a heading. */
export const consentControl: MakeControl = ({ question, answer, ids, change }) => {
  const box = h("input", {
    type: "checkbox", id: ids.control, "aria-required": String(question.required !== false),
    onchange: () => change(box.checked ? true : question.required === false ? false : undefined),
  });
  box.checked = answer === true;
  const choose = (n: number) => n === 1 && (box.focus(), box.click(), true);
  return { element: h("label", { class: "tick" }, box, h("span", null, question.label ?? question.title)), described: [box], focus: box, labelled: false, choose };
};
