import type { Outcome } from "./outcome";

export interface DeliveryEvents<T> {
  /** An attempt begins. */
  sending(): void;
  /** It failed for now; the next attempt comes by itself. `blocked`: the server asked to wait, so a click has to wait as well. */
  waiting(blocked: boolean): void;
  /** It is over, for good or ill. */
  ended(outcome: Exclude<Outcome<T>, { kind: "later" }>): void;
}

/**
 * Delivers one body until the server has answered: at once, then after 2, 4, 8 … 60 seconds, at the return of the connection, or when
 * the visitor asks for it, but never before the moment that the server named. One attempt at a time, so a double click sends once.
 */
export class Delivery<T> {
  private attempts = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private notBefore = 0;
  private busy = false;
  private stopped = false;

  constructor(
    private readonly attempt: () => Promise<Outcome<T>>,
    private readonly events: DeliveryEvents<T>,
  ) {}

  get isBusy(): boolean {
    return this.busy;
  }

  /** Sends now, unless an attempt is on its way or the server asked to wait. */
  now(): void {
    if (this.busy || this.stopped || Date.now() < this.notBefore) return;
    clearTimeout(this.timer);
    void this.send();
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private async send(): Promise<void> {
    this.busy = true;
    this.events.sending();
    const outcome = await this.attempt();
    this.busy = false;
    if (this.stopped) return;
    if (outcome.kind !== "later") {
      this.stop();
      this.events.ended(outcome);
      return;
    }
    const backoff = Math.min(2000 * 2 ** this.attempts++, 60_000);
    const wait = Math.max(outcome.after ?? 0, backoff);
    this.notBefore = outcome.after === undefined ? 0 : Date.now() + outcome.after;
    this.timer = setTimeout(() => void this.send(), wait);
    this.events.waiting(outcome.after !== undefined && outcome.after > 0);
  }
}
