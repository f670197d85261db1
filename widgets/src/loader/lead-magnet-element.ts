import { css } from "./loader.css";
import { adoptCss } from "./adopt-css";
import { failureCard } from "./failure-card";
import { importPlayer } from "./import-player";
import { loadDefinition } from "./load-definition";
import { LoadFailure } from "./load-failure";
import type { PlayerHandle } from "./player-handle";
import { serverOf } from "./server-of";

/** <lead-magnet>: waits until it is near the screen, then fetches definition and player side by side and hands over. */
export class LeadMagnetElement extends HTMLElement {
  static script: URL;
  static nonceOfScript = "";
  static readonly observedAttributes = ["key"];

  private player: PlayerHandle | undefined;
  private watcher: IntersectionObserver | undefined;
  /** Counts loads, so that an answer that comes after a change of key or an unmount is dropped. */
  private turn = 0;
  private waiting = false;

  connectedCallback(): void {
    if (this.player || this.waiting) return;
    this.waiting = true;
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    adoptCss(root, css);
    this.style.setProperty("--lm-reserve", `${this.reserved()}px`);
    this.showSkeleton(root);
    this.whenNear(() => void this.load(root));
  }

  /** An element that is only moved within the page is disconnected and connected in one go: wait a moment before letting go. */
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (!this.isConnected) this.unmount();
    });
  }

  attributeChangedCallback(_name: string, before: string | null): void {
    if (before === null || !this.isConnected) return;
    this.unmount();
    this.connectedCallback();
  }

  private async load(root: ShadowRoot): Promise<void> {
    const turn = ++this.turn;
    const key = encodeURIComponent(this.getAttribute("key")?.trim() ?? "");
    const server = serverOf(this, LeadMagnetElement.script);
    const api = new URL(`api/v1/embed/${key}`, server).href;
    const page = new URL(`m/${key}`, server).href;
    try {
      if (!key) throw withoutKey();
      const [definition, mount] = await Promise.all([loadDefinition(api), importPlayer(LeadMagnetElement.script, LeadMagnetElement.nonceOfScript)]);
      if (turn !== this.turn) return;
      root.replaceChildren();
      const player = await mount({ host: this, root, definition, api, page });
      if (turn !== this.turn) player.unmount();
      else this.player = player;
    } catch (failure) {
      if (turn !== this.turn) return;
      root.replaceChildren(failureCard(failure, this, page, () => {
        this.showSkeleton(root);
        void this.load(root);
      }));
    }
  }

  private whenNear(then: () => void): void {
    this.watcher = new IntersectionObserver(
      entries => {
        if (!entries.some(e => e.isIntersecting)) return;
        this.watcher?.disconnect();
        then();
      },
      { rootMargin: "200px" },
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

/** The visitor is told that there is nothing; whoever made the page finds the reason in the console. */
function withoutKey(): LoadFailure {
  console.error("<lead-magnet> has no key. Copy the snippet again from the magnet's page.");
  return new LoadFailure("gone");
}
