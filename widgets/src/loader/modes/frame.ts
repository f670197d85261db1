import { adoptCss } from "../adopt-css";
import { isDark } from "../is-dark";
import { css as bare } from "./bare.css";
import { make, icon } from "./make";
import { labelOf } from "./label-of";
import type { Mode } from "./modes-of";
import { printAlone } from "./print-alone";
import { lockScroll } from "./scroll-lock";
import { isOnTheLeft } from "./side";
import { inTopLayer } from "./top-layer";
import { modeWords } from "./words";

/**
 * What stands over the page: a modal dialog, or for what slides in a panel beside which the page can be used. Both are in the browser's
 * top layer where it has one, above every z-index and free of transformed ancestors.
 */
export class Frame {
  readonly element: HTMLElement;
  private readonly scroll = make("div", { class: "scroll" });
  private readonly closer: HTMLButtonElement;
  private readonly system = matchMedia("(prefers-color-scheme: dark)");
  private unlock: (() => void) | undefined;
  private unprint: (() => void) | undefined;
  private pressed: EventTarget | undefined;

  constructor(private readonly host: HTMLElement, private readonly mode: Mode, private readonly closed: () => void) {
    this.closer = make("button", { class: "close", type: "button" });
    const box = make("div", { class: "box" }, this.closer, this.scroll);
    this.element = make(mode.isModal ? "dialog" : "div", { class: "frame", role: "dialog", tabindex: "-1" }, box);
    this.closer.addEventListener("click", closed);
    this.element.addEventListener("cancel", this.cancel);
    this.element.addEventListener("close", this.closedByBrowser);
    this.element.addEventListener("pointerdown", event => (this.pressed = event.composedPath()[0]));
    this.element.addEventListener("click", event => {
      // Letting go outside after marking a text inside is no click outside.
      if (mode.isModal && event.composedPath()[0] === this.element && this.pressed === this.element) closed();
    });
    // Where the focus goes is known a moment later.
    for (const moves of ["focusin", "focusout"]) this.element.addEventListener(moves, () => setTimeout(this.print));
    this.system.addEventListener("change", this.dress);
    this.dress();
  }

  stop(): void {
    this.system.removeEventListener("change", this.dress);
    this.hide();
  }

  fill(magnet: HTMLElement): void {
    if (magnet.isConnected) return;
    this.scroll.append(magnet);
    if (this.mode.name !== "page" && magnet.shadowRoot) adoptCss(magnet.shadowRoot, bare);
  }

  /** What came by itself leaves the focus where it is, unless the page has to wait. */
  show(byItself: boolean): void {
    const { element, mode } = this;
    element.classList.add("shown");
    this.dress();
    this.print();
    if (mode.isModal) {
      (element as HTMLDialogElement).close();
      (element as HTMLDialogElement).showModal();
      this.unlock ??= lockScroll();
    } else {
      inTopLayer(element);
      document.addEventListener("keydown", this.escape);
    }
    if (mode.isModal || !byItself) element.focus({ preventScroll: true });
  }

  /** What makes the page wait is what is printed, and so is a panel while the visitor is in it. */
  private readonly print = (): void => {
    const { element, mode } = this;
    if (element.matches(".shown") && (mode.isModal || element.matches(":focus-within"))) this.unprint ??= printAlone();
    else {
      this.unprint?.();
      this.unprint = undefined;
    }
  };

  /** Answers whether the focus was inside. */
  hide(): boolean {
    const { element, mode } = this;
    const hadFocus = mode.isModal || element.matches(":focus-within");
    element.classList.remove("shown");
    if (mode.isModal) (element as HTMLDialogElement).close();
    else element.hidePopover?.();
    document.removeEventListener("keydown", this.escape);
    this.unlock?.();
    this.unlock = undefined;
    this.print();
    return hadFocus;
  }

  /** Attributes, language and colours as they are now. */
  readonly dress = (): void => {
    const { element, host, mode } = this;
    const words = modeWords(host);
    element.lang = words.language;
    element.setAttribute("aria-label", labelOf(host, words));
    if (mode.isModal) element.setAttribute("aria-modal", "true");
    this.closer.replaceChildren(words.close, icon("M6 6l12 12M18 6L6 18"));
    element.classList.add(mode.name);
    element.classList.toggle("dark", isDark(host, this.system.matches));
    element.classList.toggle("left", isOnTheLeft(host));
  };

  private readonly cancel = (event: Event): void => {
    if (event.target !== this.element) return;
    event.preventDefault();
    this.closed();
  };

  /** A browser may close a dialog without asking, for instance at the second Escape in a row. */
  private readonly closedByBrowser = (event: Event): void => {
    if (event.target === this.element && this.unlock && !(this.element as HTMLDialogElement).open) this.closed();
  };

  private readonly escape = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && !event.defaultPrevented) this.closed();
  };
}
