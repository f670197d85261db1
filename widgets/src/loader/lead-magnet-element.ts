import { css } from "./loader.css";
import { adoptCss } from "./adopt-css";
import { failureCard } from "./failure-card";
import { importPart } from "./import-part";
import { isNear, near } from "./is-near";
import { LoadFailure } from "./load-failure";
import { loadModes } from "./load-modes";
import { type Order, order } from "./order";
import type { PlayerHandle } from "./player-handle";

/** <lead-magnet>: waits until it is near the screen, then fetches definition and player side by side and hands over. Other modes than inline open later, and look after themselves. */
export class LeadMagnetElement extends HTMLElement {
  static readonly observedAttributes = ["key", "magnet", "mode"];

  private player: PlayerHandle | undefined;
  private watcher: IntersectionObserver | undefined;
  /** Counts loads, so that an answer that comes after a change of key or an unmount is dropped. */
  private turn = 0;
  private waiting = false;
  private ordered: Order | undefined;

  connectedCallback(): void {
    if (this.player || this.waiting) return this.player?.moved?.();
    this.waiting = true;
    if ((this.getAttribute("mode") ?? "inline") !== "inline") return void this.attach();
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    adoptCss(root, css);
    this.style.setProperty("--lm-reserve", `${this.reserved()}px`);
    this.showSkeleton(root);
    // The browser tells what is near with its next picture only: what seems to be is fetched meanwhile, and shown when it is.
    this.ordered = isNear(this) ? order(this) : undefined;
    this.whenNear(() => void this.load(root));
  }

  /** An element that is only moved within the page is disconnected and connected in one go: wait a moment before letting go. */
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (!this.isConnected) this.unmount();
    });
  }

  attributeChangedCallback(_name: string, before: string | null, now: string | null): void {
    if (!this.waiting || before === now) return;
    this.unmount();
    this.connectedCallback();
  }

  private async attach(): Promise<void> {
    const turn = ++this.turn;
    const modes = await loadModes();
    if (turn === this.turn) this.player = modes.attach(this);
  }

  private async load(root: ShadowRoot): Promise<void> {
    const turn = ++this.turn;
    const { api, page, parts } = this.ordered ?? order(this);
    this.ordered = undefined;
    // What stands inside shows through after a few seconds: a server that is silent must not leave a blank. Who fills in the form of our own page keeps it.
    root.firstElementChild!.append(document.createElement("slot"));
    this.oninput = () => this.turn++;
    try {
      const [definition, { mount }] = await parts;
      if (turn !== this.turn) return;
      this.oninput = null;
      root.replaceChildren();
      const player = await mount({ host: this, root, definition, api, page, marks: async () => (await importPart("marks")).marks,
        refuse: () => turn === this.turn && this.fail(root, page, new LoadFailure("refused")) });
      if (turn !== this.turn) player.unmount();
      else this.player = player;
    } catch (failure) {
      if (turn === this.turn) this.fail(root, page, failure);
    }
  }

  private fail(root: ShadowRoot, page: string, failure: unknown): void {
    this.player?.unmount();
    root.replaceChildren(failureCard(failure, this, page, () => {
      this.showSkeleton(root);
      void this.load(root);
    }));
  }

  private whenNear(then: () => void): void {
    this.watcher = new IntersectionObserver(
      entries => {
        if (!entries.some(e => e.isIntersecting)) return;
        this.watcher?.disconnect();
        then();
      },
      { rootMargin: `${near}px` },
    );
    this.watcher.observe(this);
  }

  private showSkeleton(root: ShadowRoot): void {
    const card = document.createElement("div");
    card.className = "skeleton";
    card.setAttribute("aria-busy", "true");
    root.replaceChildren(card);
  }

  private unmount(): void {
    this.turn++;
    this.waiting = false;
    this.watcher?.disconnect();
    this.player?.unmount();
    this.player = undefined;
    this.shadowRoot?.replaceChildren();
  }

  private reserved(): number {
    const height = Number(this.getAttribute("height"));
    return height > 0 && height <= 4000 ? height : 520;
  }
}
