import type { MountOptions } from "../loader/mount-options";
import type { PlayerHandle } from "../loader/player-handle";
import { Card } from "./card";
import type { Stage } from "./stage";
import { Visit } from "./visit";
import { words } from "./words";

/** One magnet on a page: a card, and one visit after the other in it. */
export class Player implements PlayerHandle {
  private readonly card: Card;
  private readonly stage: Stage;
  private visit: Visit;

  constructor(options: MountOptions, parts: Pick<Stage, "definition" | "keep" | "formulas" | "kinds" | "numeric" | "loadFormulas" | "prefill">) {
    const { definition } = parts;
    this.card = new Card(options, definition, event => this.visit.key(event));
    this.stage = { ...options, ...parts, card: this.card, say: words(definition.texts, definition.locale), retake: () => this.retake() };
    document.addEventListener("visibilitychange", this.hidden);
    this.visit = new Visit(this.stage, true);
  }

  unmount(): void {
    document.removeEventListener("visibilitychange", this.hidden);
    this.visit.stop();
    this.card.remove();
  }

  private retake(): void {
    this.visit.stop();
    this.stage.keep.clear();
    this.visit = new Visit(this.stage, false);
  }

  private readonly hidden = () => {
    if (document.visibilityState === "hidden") this.visit.hidden();
  };
}
