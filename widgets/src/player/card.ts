import type { PublicDefinition } from "../contract/definition";
import type { MountOptions } from "../loader/mount-options";
import { h } from "./dom/h";
import { lostPicture } from "./dom/lost-picture";
import type { Screen } from "./screens/screen";
import { theme } from "./theme";

/** The card on the page: holds one screen, a line that screen readers hear, and a notice. */
export class Card {
  private readonly section: HTMLElement;
  private readonly status = h("div", { class: "sr", role: "status" });
  private readonly place = h("div", { class: "place" });
  private readonly notice = h("div", { class: "notice", role: "status", hidden: true });
  private readonly stopTheme: () => void;

  constructor({ host, root }: MountOptions, definition: PublicDefinition, key: (event: KeyboardEvent) => void) {
    this.section = h("section", { class: "lm", lang: definition.locale, dir: definition.dir, "aria-label": definition.title, onkeydown: key },
      h("div", { class: "card" }, this.status, this.place, this.notice));
    this.stopTheme = theme(host, this.section, definition.brand);
    this.section.addEventListener("error", lostPicture, true);
    root.append(this.section);
  }

  /** Shows a screen. The heading takes the focus, except at the very start: a page must not lose its own focus to a widget. */
  show(screen: Screen, quietly: boolean): void {
    this.say(null);
    this.place.replaceChildren(screen.element);
    this.status.textContent = quietly ? "" : (screen.status ?? "");
    if (quietly) return;
    screen.heading.focus({ preventScroll: true });
    if (this.section.getBoundingClientRect().top < 0) this.section.scrollIntoView({ block: "start", behavior: smooth() });
  }

  /** A message below the screen, with what can be done about it; null takes it away. */
  say(message: string | null, ...actions: HTMLElement[]): void {
    this.notice.hidden = message === null;
    this.notice.replaceChildren();
    if (message !== null) this.notice.append(h("p", null, message), ...actions);
  }

  remove(): void {
    this.stopTheme();
    this.section.remove();
  }
}

function smooth(): ScrollBehavior {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
}
