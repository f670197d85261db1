import { inkOn } from "./ink-on";
import { labelOf } from "./label-of";
import { icon, make } from "./make";
import { isOnTheLeft } from "./side";
import { inTopLayer } from "./top-layer";
import { modeWords } from "./words";

/** The button that floats in a corner of the page, or the tab at its side. */
export class Launcher {
  readonly element: HTMLButtonElement;

  constructor(private readonly host: HTMLElement, private readonly name: string, open: () => void) {
    this.element = make("button", { class: `launch ${name}`, type: "button", "aria-haspopup": "dialog", "aria-expanded": "false" });
    this.element.addEventListener("click", open);
  }

  show(): void {
    inTopLayer(this.element);
    this.dress();
  }

  stop(): void {
    this.element.remove();
  }

  expanded(isOpen: boolean): void {
    this.element.setAttribute("aria-expanded", String(isOpen));
  }

  dress(): void {
    const { element, host } = this;
    const words = modeWords(host);
    element.lang = words.language;
    element.replaceChildren(icon("M20 15a2 2 0 0 1-2 2H8l-4 4V6a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2zM9 9.5h6M9 12.5h4"), labelOf(host, words));
    element.classList.toggle("left", isOnTheLeft(host));
    element.style.setProperty("--accent", host.getAttribute("accent") ?? "");
    element.style.setProperty("--on-accent", inkOn(getComputedStyle(element).backgroundColor));
  }
}
