import type { PublicOption } from "../../contract/definition";
import { h } from "../dom/h";
import { icon } from "../dom/icon";
import type { Answer } from "../model/answers";
import type { QuestionControl } from "./question-control";
import type { QuestionSetting } from "./question-setting";

/** Options as cards around native radio buttons or check boxes, so that arrows, space, labels and forced colours come from the browser. */
export function choiceControl(setting: QuestionSetting, options: readonly PublicOption[], many: boolean, isChosen: (id: string) => boolean, read: (ids: string[]) => Answer | undefined): QuestionControl {
  const short = !setting.solo && options.length <= 4 && options.every(o => o.label.length <= 10 && !o.help);
  const inputs = options.map((option, i) => input(setting, option, many, isChosen(option.id), i));
  const changed = () => setting.change(read(inputs.filter(b => b.checked).map(b => b.value)));
  const cards = options.map((option, i) => card(option, inputs[i]!, i, many));
  const element = h("div", {
    class: short ? "options short" : "options", role: many ? "group" : "radiogroup", "aria-labelledby": setting.ids.title,
    "aria-required": !many && setting.question.required !== false ? "true" : null, onchange: changed,
  }, ...cards);
  return {
    element,
    described: many ? [element, ...inputs] : [element],
    get focus() { return inputs.find(b => b.checked) ?? inputs[0] ?? element; },
    labelled: false,
    choose(n) {
      const box = inputs[n - 1];
      box?.focus();
      box?.click();
      return box !== undefined;
    },
  };
}

function input({ ids, question }: QuestionSetting, option: PublicOption, many: boolean, checked: boolean, i: number): HTMLInputElement {
  const made = h("input", { type: many ? "checkbox" : "radio", name: question.id, id: `${ids.control}-${i}`, value: option.id, autocomplete: "off" });
  made.checked = checked;
  return made;
}

function card(option: PublicOption, input: HTMLInputElement, i: number, many: boolean): HTMLElement {
  const badge = h("span", { class: many ? "badge box" : "badge", "aria-hidden": "true" }, h("span", null, i < 9 ? i + 1 : ""), icon("check"));
  const words = h("span", { class: "words" }, h("span", null, option.label), option.help ? h("small", null, option.help) : null);
  return h("label", { class: "option" }, input, badge, words);
}
