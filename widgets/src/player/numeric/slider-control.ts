import { h } from "../dom/h";
import type { MakeControl } from "../questions/make-control";
import { valueField } from "./value-field";
import { writtenWith } from "./written-with";

/** A native range, and a value field beside it that needs no dragging and takes numbers beyond the ends of the track. */
export const sliderControl: MakeControl = setting => {
  const { question, answer, ids, definition: { numbers } } = setting;
  const { min = 0, max = 100, step = 1 } = question;
  const spoken = writtenWith(question, numbers);

  const take = () => {
    const value = Number(range.value);
    field.show(value);
    fill(value);
    setting.change(value);
  };
  // Whoever means the left end finds the thumb there already: a click takes it, although it moves nothing.
  const range = h("input", { type: "range", min, max, step, "aria-labelledby": ids.title, oninput: take, onclick: take });
  const filled = h("div", { class: "filled" });
  const field = valueField(setting, value => fill(value));
  const fill = (value: number | undefined) => {
    const at = value === undefined || !Number.isFinite(value) ? min : value;
    range.value = String(at);
    const share = max > min ? (Math.min(Math.max(at, min), max) - min) / (max - min) : 0;
    filled.style.setProperty("--share", String(share));
    range.setAttribute("aria-valuetext", spoken(at));
  };

  const start = typeof answer === "number" ? answer : undefined;
  field.show(start);
  fill(start);
  const ends = h("div", { class: "ends", "aria-hidden": "true" }, h("span", null, spoken(min)), h("span", null, spoken(max)));
  const element = h("div", { class: "slider" }, field.element, h("div", { class: "track" }, filled, range, ends));
  return {
    element, described: [field.input], focus: field.input, labelled: true,
    clear() {
      field.show(undefined);
      fill(undefined);
    },
  };
};
