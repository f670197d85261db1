import type { NumberPattern } from "../../engine/number-pattern";
import { h } from "../dom/h";
import type { QuestionSetting } from "../questions/question-setting";
import { adornment } from "./adornment";
import { afterPointer } from "./after-pointer";
import { fieldDecimals } from "./field-decimals";
import { numberText } from "./number-text";

export interface ValueField {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  /** The frame around the input, for what stands beside it. */
  readonly box: HTMLElement;
  show(value: number | undefined): void;
}

/**
 * A field for a number as people of the locale write it, with currency, per cent or unit beside it, and below it what was understood where that
 * differs; its line is always there, so that nothing jumps. What cannot be read becomes NaN. Whoever leaves the field hears what is wrong.
 */
export function valueField({ question, definition: { numbers }, ids, change, check }: QuestionSetting, changed?: (value: number | undefined) => void): ValueField {
  const pattern = numbers as NumberPattern;
  const sign = adornment(question, pattern);
  const text = numberText(pattern, sign.percent, question.unit, fieldDecimals(question.format, pattern));
  // What stands beside the number is part of what is asked: the field is named after it too.
  const signOf = (side: "before" | "after") => sign[side] ? h("span", { "aria-hidden": "true", id: `${ids.control}-${side}` }, sign[side]) : null;
  const [before, after] = [signOf("before"), signOf("after")];
  const echo = h("output", { class: "echo", for: ids.control });
  const input = h("input", {
    id: ids.control, "aria-labelledby": [ids.title, before?.id, after?.id].filter(Boolean).join(" "), type: "text", inputmode: "decimal", autocomplete: "off", placeholder: question.placeholder, "aria-required": String(question.required !== false),
    oninput: () => {
      tell(text.parse(input.value));
      echo.textContent = text.echo(input.value);
    },
    onchange: () => {
      const value = text.parse(input.value);
      if (value !== undefined && Number.isFinite(value)) show(value);
      afterPointer(check);
    },
  });
  const tell = (value: number | undefined) => {
    change(value);
    changed?.(value);
  };
  const show = (value: number | undefined) => {
    input.value = value === undefined || Number.isNaN(value) ? "" : text.write(value);
    echo.textContent = "";
  };
  const field = h("div", { class: "field value", onclick: () => input.focus() }, before, input, after);
  return { element: h("div", { class: "typed" }, field, echo), input, box: field, show };
}
