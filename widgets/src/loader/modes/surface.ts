import { adoptCss } from "../adopt-css";
import { keyOf } from "../key-of";
import { keepingConsentOf } from "../marks/consent-of";
import { whenSaid } from "../marks/when-said";
import type { PlayerHandle } from "../player-handle";
import { Caps } from "./caps";
import { Frame } from "./frame";
import { Launcher } from "./launcher";
import { type Mode, modeOf } from "./modes-of";
import { css } from "./modes.css";
import { focused } from "./focused";
import { whenConvenient } from "./when-convenient";
import { arm, readTriggers } from "./triggers";

/** What only some magnets that open over the page have; all other attributes go on to the magnet inside. */
const own = new Set(["mode", "trigger", "cap", "open", "label", "side", "style", "class", "id", "slot", "hidden", "part"]);

/**
 * One magnet that opens over the page. Whether it is open is told by the attribute `open` alone, whoever sets it. There is never more than
 * one: what the visitor or the page opens takes the place of the one that is open; what would open by itself meanwhile is left out.
 */
export class Surface implements PlayerHandle {
  /** The element that was clicked to open the next one: it gets the focus back. */
  static returnTo: HTMLElement | undefined;
  private static current: Surface | undefined;

  private readonly mode: Mode;
  private readonly root: ShadowRoot;
  private readonly frame: Frame;
  private readonly launcher: Launcher | undefined;
  private readonly watcher: MutationObserver;
  private readonly stopWatch: () => void;
  private inner: HTMLElement | undefined;
  private disarm: (() => void) | undefined;
  private back: HTMLElement | undefined;
  private byItself = false;

  constructor(private readonly element: HTMLElement) {
    this.mode = modeOf(element);
    this.root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
    adoptCss(this.root, css);
    this.frame = new Frame(element, this.mode, () => this.closedByVisitor());
    this.launcher = this.mode.hasLauncher ? new Launcher(element, this.mode.name, () => this.open()) : undefined;
    this.root.replaceChildren(...(this.launcher ? [this.launcher.element] : []), this.frame.element);
    this.launcher?.show();
    this.watcher = new MutationObserver(changes => this.changed(changes.map(c => c.attributeName!)));
    this.watcher.observe(element, { attributes: true });
    element.addEventListener("generate_lead", this.lead);
    this.stopWatch = whenSaid(() => [keepingConsentOf(element)], () => this.caps.settle());
    this.arm();
    this.render();
  }

  unmount(): void {
    this.watcher.disconnect();
    this.stopWatch();
    this.disarm?.();
    this.element.removeEventListener("generate_lead", this.lead);
    if (Surface.current === this) this.leave(false);
    this.frame.stop();
    this.launcher?.stop();
    this.root.replaceChildren();
    // An inline magnet may come next, which has a place on the page.
    this.root.adoptedStyleSheets = [];
  }

  /** A dialog that is taken out of the page and put back is open no longer to the browser. */
  moved(): void {
    this.launcher?.show();
    if (Surface.current === this) this.frame.show(this.byItself);
  }

  private get caps(): Caps {
    return new Caps(keyOf(this.element), this.element.getAttribute("cap"), keepingConsentOf(this.element));
  }

  private arm(): void {
    this.disarm?.();
    const { isClick, automatic } = readTriggers(this.element.getAttribute("trigger") ?? this.mode.trigger);
    this.root.querySelector("slot")?.remove();
    if (isClick && !this.launcher) this.root.prepend(this.opener());
    this.disarm = automatic.length > 0 && this.caps.mayOpen ? this.await(automatic) : undefined;
  }

  /** The link inside the element stays on the page and opens the magnet. */
  private opener(): HTMLSlotElement {
    const slot = document.createElement("slot");
    slot.addEventListener("click", event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target as Element).closest("a, button")) return;
      event.preventDefault();
      Surface.returnTo = (event.target as Element).closest<HTMLElement>("a, button") ?? undefined;
      this.open();
    });
    return slot;
  }

  private await(triggers: ReturnType<typeof readTriggers>["automatic"]): () => void {
    let stop = arm(triggers, () => {
      stop = whenConvenient(() => {
        if (Surface.current || hostHasDialog() || !this.caps.mayOpen) return;
        this.byItself = true;
        this.open();
      });
    });
    return () => stop();
  }

  private open(): void {
    this.element.setAttribute("open", "");
  }

  private closedByVisitor(): void {
    this.caps.note("closed");
    this.element.removeAttribute("open");
  }

  private readonly lead = (): void => this.caps.note("lead");

  private changed(names: readonly string[]): void {
    for (const name of names) if (!own.has(name)) this.handOn(name);
    if (names.some(name => name === "trigger" || name === "cap" || name === "key" || name === "magnet")) this.arm();
    if (names.some(name => name !== "open")) {
      this.frame.dress();
      this.launcher?.dress();
    }
    this.render();
  }

  private render(): void {
    const isOpen = Surface.current === this;
    if (this.element.hasAttribute("open") === isOpen) return;
    if (isOpen) this.leave(true);
    else this.enter();
  }

  private enter(): void {
    Surface.current?.element.removeAttribute("open");
    Surface.current?.leave(false);
    Surface.current = this;
    this.disarm?.();
    this.back = Surface.returnTo ?? focused();
    Surface.returnTo = undefined;
    this.inner ??= this.makeInner();
    this.frame.fill(this.inner);
    this.frame.show(this.byItself);
    this.launcher?.expanded(true);
    this.caps.note("shown");
    this.tell("lm_open");
  }

  private leave(restoresFocus: boolean): void {
    Surface.current = undefined;
    this.byItself = false;
    const hadFocus = this.frame.hide();
    this.launcher?.expanded(false);
    const back = this.back?.isConnected ? this.back : this.launcher?.element;
    if (restoresFocus && hadFocus) back?.focus({ preventScroll: true });
    this.back = undefined;
    this.tell("lm_close");
  }

  /** The magnet itself: an inline one, made when it is to be seen and kept with its answers when it is not. */
  private makeInner(): HTMLElement {
    const inner = document.createElement("lead-magnet");
    for (const { name, value } of this.element.attributes) if (!own.has(name)) inner.setAttribute(name, value);
    // What shows through where the server falls silent, also within the dialog.
    const link = this.element.querySelector("a[href]");
    if (link) inner.append(link.cloneNode(true));
    inner.firstElementChild?.removeAttribute("id");
    return inner;
  }

  private handOn(name: string): void {
    const value = this.element.getAttribute(name);
    if (value === null) this.inner?.removeAttribute(name);
    else this.inner?.setAttribute(name, value);
  }

  private tell(event: "lm_open" | "lm_close"): void {
    const detail = { lm_id: keyOf(this.element), lm_mode: this.mode.name };
    this.element.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true, detail }));
  }
}

/** A dialog of the page itself goes first. */
function hostHasDialog(): boolean {
  try {
    return document.querySelector("dialog:modal") !== null;
  } catch {
    return document.querySelector("dialog[open]") !== null;
  }
}
