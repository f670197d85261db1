import { h } from "../dom/h";
import { icon } from "../dom/icon";
import type { QuestionSetting } from "../questions/question-setting";

/** In which unit the number beside it is. What was typed stays as it is: twelve are twelve, of whatever. */
export function unitSelect({ question: { units = [] }, ids, say }: QuestionSetting, unit: string | undefined, chosen: (unit: string) => void): HTMLElement {
  const select = h("select", { id: `${ids.control}-u`, "aria-label": say("unit"), onchange: () => chosen(select.value) }, ...units.map(u => h("option", { value: u.id }, u.label)));
  select.value = unit ?? units[0]!.id;
  return h("span", { class: "unit", onclick: (event: Event) => event.stopPropagation() }, select, icon("down"));
}
