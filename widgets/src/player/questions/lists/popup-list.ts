import { h } from "../../dom/h";
import { icon } from "../../dom/icon";
import type { QuestionSetting } from "../question-setting";
import type { ListOption } from "./list-option";

export interface PopupList {
  readonly element: HTMLElement;
  isOpen(): boolean;
  open(options: readonly ListOption[], active: number, chosen: string | undefined): void;
  close(): void;
  walk(by: number): void;
  active(): ListOption | undefined;
  /** Whether the active one was walked to, rather than proposed. */
  walked(): boolean;
}

/** The list below a combobox, or above it where there is more room. The field keeps the focus and names the active option. */
export function popupList(ids: QuestionSetting["ids"], input: HTMLInputElement, take: (option: ListOption) => void): PopupList {
  const element = h("ul", { class: "popup", role: "listbox", id: `${ids.control}-list`, "aria-labelledby": ids.title, hidden: true, onmousedown: (event: Event) => event.preventDefault(), onclick: clicked });
  let shown: readonly ListOption[] = [];
  let at = -1;
  let hasWalked = false;

  function open(options: readonly ListOption[], active: number, chosen: string | undefined): void {
    shown = options;
    element.replaceChildren(...options.map((option, i) => line(option, i, option.id === chosen)));
    element.hidden = options.length === 0;
    input.setAttribute("aria-expanded", String(!element.hidden));
    hasWalked = false;
    place();
    activate(active);
  }

  function line({ label, help }: ListOption, i: number, isChosen: boolean): HTMLElement {
    return h("li", { role: "option", id: `${ids.control}-o${i}`, "aria-selected": "false" }, h("span", null, label, help ? h("small", null, help) : null), isChosen && icon("check"));
  }

  function activate(index: number): void {
    element.children[at]?.setAttribute("aria-selected", "false");
    at = index;
    const active = element.children[at] as HTMLElement | undefined;
    active?.setAttribute("aria-selected", "true");
    if (!active) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", active.id);
    // Only the list scrolls: the page stays where the visitor put it.
    const below = active.offsetTop + active.offsetHeight - element.clientHeight;
    element.scrollTop = Math.max(Math.min(element.scrollTop, active.offsetTop - 6), below + 6);
  }

  function place(): void {
    const { top, bottom } = input.parentElement!.getBoundingClientRect();
    const [above, below] = [top, innerHeight - bottom];
    const up = below < 220 && above > below;
    element.classList.toggle("up", up);
    element.style.setProperty("--room", `${Math.max(Math.min(300, (up ? above : below) - 16), 140)}px`);
  }

  function clicked(event: Event): void {
    const index = [...element.children].findIndex(child => child.contains(event.target as Node));
    if (shown[index]) take(shown[index]!);
  }

  return {
    element, open,
    isOpen: () => !element.hidden,
    close() {
      element.hidden = true;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    },
    walk(by) {
      hasWalked = true;
      const last = shown.length - 1;
      const next = at < 0 ? (by > 0 ? 0 : last) : Math.abs(by) > 1 ? Math.min(Math.max(at + by, 0), last) : (at + by + shown.length) % shown.length;
      activate(next);
    },
    active: () => shown[at],
    walked: () => hasWalked,
  };
}
