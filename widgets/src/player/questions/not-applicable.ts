import { h } from "../dom/h";
import { notApplicable } from "../model/answers";
import type { MakeControl } from "./make-control";

/** Puts a box below a control that stands for "this does not apply to me", where the question offers it. Answering takes the tick away, and ticking the answer. */
export const withNotApplicable = (make: MakeControl): MakeControl => setting => {
  const { question: { notApplicable: words }, answer, ids } = setting;
  if (!words) return make(setting);
  const inner = make({
    ...setting,
    ...(answer === notApplicable && { answer: undefined }),
    change(value) {
      box.checked = false;
      setting.change(value);
    },
  });
  const box = h("input", {
    type: "checkbox", id: `${ids.control}-na`,
    onchange() {
      inner.clear?.();
      setting.change(box.checked ? notApplicable : undefined);
    },
  });
  box.checked = answer === notApplicable;
  // The answer below is told anew by its own control, so the box stands outside of it.
  const element = h("div", { class: "with-box" }, inner.element, h("label", { class: "tick" }, box, h("span", null, words)));
  return { ...inner, element, get focus() { return inner.focus; } };
};
