import { h } from "../../dom/h";
import type { WrittenChoice } from "../../model/answers";
import type { MakeControl } from "../make-control";
import { combobox } from "./combobox";

/** One of many. Where an option is to be written, a field for it opens below. */
export const dropdownControl: MakeControl = setting => {
  const { question: { options = [], placeholder }, answer, say, ids, change } = setting;
  const start = typeof answer === "object" ? (answer as WrittenChoice) : { choice: answer as string | undefined, text: "" };
  const writes = (id: string | undefined) => options.find(o => o.id === id)?.write === true;
  let chosen = start.choice;
  const told = () => change(chosen !== undefined && writes(chosen) && field.value.trim() ? { choice: chosen, text: field.value.trim() } : chosen);
  const list = combobox(setting, options, placeholder ?? say("choosePlaceholder"), chosen, id => {
    chosen = id;
    writing.hidden = !writes(chosen);
    told();
  });
  const field = h("input", { type: "text", id: `${ids.control}-w`, autocomplete: "off", "aria-labelledby": `${ids.title} ${ids.control}-w`, "aria-label": say("otherText"), placeholder: say("otherText"), oninput: told });
  field.value = start.text;
  const writing = h("div", { class: "field" }, field);
  writing.hidden = !writes(chosen);
  const element = options.some(o => o.write) ? h("div", { class: "with-box" }, list.element, writing) : list.element;
  return { element, described: [list.input], focus: list.input, labelled: true };
};
