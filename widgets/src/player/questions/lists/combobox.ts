import { h } from "../../dom/h";
import { icon } from "../../dom/icon";
import type { QuestionSetting } from "../question-setting";
import { folded } from "./folded";
import { foundOptions } from "./found-options";
import type { ListOption } from "./list-option";
import { popupList } from "./popup-list";

export interface Combobox {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
}

/**
 * A field that searches a list (ARIA combobox with a listbox): what is typed filters it, arrows walk through it, Enter takes, Escape closes.
 * The answer is always the option whose name stands in the field, and none while another text does.
 */
export function combobox(setting: Pick<QuestionSetting, "ids" | "say" | "question">, options: readonly ListOption[], placeholder: string, chosen: string | undefined, change: (id: string | undefined) => void): Combobox {
  const { ids, say, question } = setting;
  const status = h("div", { class: "sr", role: "status" });
  const input = h("input", {
    id: ids.control, type: "text", role: "combobox", autocomplete: "off", spellcheck: "false", autocapitalize: "none", placeholder, enterkeyhint: "done",
    "aria-expanded": "false", "aria-controls": `${ids.control}-list`, "aria-autocomplete": "list", "aria-required": String(question.required !== false),
    oninput: typed, onkeydown: key, onblur: left, onclick: () => (list.isOpen() ? undefined : open(options)),
  });
  const list = popupList(ids, input, take);
  const clear = h("button", { type: "button", class: "clear", "aria-label": say("clear"), onclick: empty }, icon("close"));
  const field = h("div", { class: "field combo", onmousedown: keepFocus }, input, clear, icon("down"));
  const labelOf = (id: string | undefined) => options.find(o => o.id === id)?.label ?? "";
  input.value = labelOf(chosen);
  clear.hidden = !input.value;

  function open(found: readonly ListOption[], active = found.findIndex(o => o.id === chosen)): void {
    list.open(found, active, chosen);
    status.textContent = found.length === 0 ? say("noResults") : say("found", found.length);
  }

  function choose(id: string | undefined): void {
    clear.hidden = input.value === "";
    if (id === chosen) return;
    chosen = id;
    change(id);
  }

  function typed(): void {
    const found = foundOptions(options, input.value);
    const query = folded(input.value);
    choose(query === "" ? undefined : options.find(o => folded(o.label) === query)?.id);
    open(found, query === "" || found.length === 0 ? -1 : 0);
  }

  function take(option: ListOption): void {
    input.value = option.label;
    list.close();
    status.textContent = "";
    choose(option.id);
  }

  function empty(): void {
    input.value = "";
    choose(undefined);
    list.close();
    input.focus();
  }

  /** One that is left over, or that was walked to, is meant; anything else stays as it was typed and is no answer. */
  function left(): void {
    const found = foundOptions(options, input.value);
    const meant = list.isOpen() && list.walked() ? list.active() : input.value && found.length === 1 ? found[0] : undefined;
    if (meant && chosen === undefined) take(meant);
    list.close();
  }

  function key(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const { key: name } = event;
    if (name === "ArrowDown" || name === "ArrowUp") {
      if (!list.isOpen()) open(chosen === undefined ? foundOptions(options, input.value) : options);
      else if (event.altKey && name === "ArrowUp") list.close();
      else list.walk(name === "ArrowDown" ? 1 : -1);
    } else if (list.isOpen() && (name === "PageDown" || name === "PageUp")) list.walk(name === "PageDown" ? 8 : -8);
    else if (list.isOpen() && name === "Enter" && list.active()) take(list.active()!);
    else if (list.isOpen() && name === "Escape") list.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function keepFocus(event: MouseEvent): void {
    const onInput = event.target === input;
    if (!onInput) event.preventDefault();
    if (onInput || clear.contains(event.target as Node)) return;
    input.focus();
    if (list.isOpen()) list.close();
    else open(options);
  }

  return { element: h("div", { class: "searched" }, field, list.element, status), input };
}
