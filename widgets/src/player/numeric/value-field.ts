import { h } from "../dom/h";
import { numberText } from "./number-text";
import { adornment } from "./adornment";
import type { QuestionSetting } from "../questions/question-setting";

export interface ValueField {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  show(value: number | undefined): void;
}

/** A field for a number as people of the locale write it, with currency, per cent or unit beside it. What cannot be read becomes NaN. */
export function valueField({ question, locale, currency, ids, change }: QuestionSetting, changed?: (value: number | undefined) => void): ValueField {
  const sign = adornment(question, locale, currency);
  const text = numberText(locale, sign.percent);
  const input = h("input", {
    id: ids.control, type: "text", inputmode: "decimal", autocomplete: "off", placeholder: question.placeholder, "aria-required": String(question.required !== false),
    oninput: () => tell(read()),
    onchange: () => {
      const value = read();
      if (value !== undefined && Number.isFinite(value)) show(value);
    },
  });
  const read = () => (input.value.trim() === "" ? undefined : (text.parse(input.value) ?? NaN));
  const tell = (value: number | undefined) => {
    change(value);
    changed?.(value);
  };
  const show = (value: number | undefined) => void (input.value = value === undefined || Number.isNaN(value) ? "" : text.write(value));
  const element = h("div", { class: "field value", onclick: () => input.focus() },
    sign.before && h("span", { "aria-hidden": "true" }, sign.before), input, sign.after && h("span", { "aria-hidden": "true" }, sign.after));
  return { element, input, show };
}
