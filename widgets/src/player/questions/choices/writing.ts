import { h } from "../../dom/h";
import type { QuestionSetting } from "../question-setting";

export interface Writing {
  readonly element: HTMLElement;
  text(): string;
  /** Shows the field while its option is chosen. */
  refresh(): void;
}

/** The field beside an option such as "Something else". Its name is that of the option. Who chooses the option by pointer or digit goes on writing at once. */
export function writing(group: HTMLElement, label: HTMLElement, input: HTMLInputElement, start: string, { ids, say }: QuestionSetting, changed: () => void): Writing {
  const name = label.querySelector<HTMLElement>(".words > span")!;
  name.id = `${input.id}-l`;
  const field = h("input", {
    type: "text", id: `${input.id}-w`, class: "write", autocomplete: "off", "aria-labelledby": `${ids.title} ${name.id}`, placeholder: say("otherText"),
    oninput: changed, onchange: (event: Event) => event.stopPropagation(),
  });
  field.value = start;
  const element = h("div", { class: "field" }, field);
  const refresh = () => (element.hidden = !input.checked);
  let byKey = false;
  group.addEventListener("keydown", event => (byKey = event.key.startsWith("Arrow") || event.key === " "));
  group.addEventListener("pointerdown", () => (byKey = false));
  input.addEventListener("click", () => {
    refresh();
    if (input.checked && !byKey) field.focus();
    byKey = false;
  });
  refresh();
  return { element, refresh, text: () => field.value.trim() };
}
