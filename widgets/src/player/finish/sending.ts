import { atIt } from "../send/at-it";
import { left } from "../send/left";
import { Delivery, type DeliveryEvents } from "./delivery";
import type { Outcome } from "./outcome";

export interface Sent<T> extends Omit<DeliveryEvents<T>, "ended"> {
  /** `isFirst`: no other tab has the same body acknowledged before, so that it is told once. */
  ended(outcome: Exclude<Outcome<T>, { kind: "later" }>, isFirst: boolean): void;
}

/** What is sent. */
export interface Body {
  /** Of the run. */
  readonly id: string;
  readonly body: string;
  /** It is the lead of a run that the server has. */
  readonly lead?: boolean;
  /** It was sent before, by an earlier page of this tab or by the one of which this tab is a copy. */
  readonly again?: boolean;
}

/**
 * A body on its way: kept for other tabs in case that this one is closed, while they are told that this one is at it. What the server refuses
 * stays kept: nothing that a visitor gave is lost because a magnet is closed today.
 */
export class Sending<T> {
  private readonly delivery: Delivery<T>;
  private readonly leave: () => void;

  constructor(private readonly api: string, private readonly what: Body, attempt: () => Promise<Outcome<T>>, events: Sent<T>) {
    const { id, body, lead, again } = what;
    const isKept = again || left(api).put(id, body, lead);
    this.leave = atIt(id);
    this.delivery = new Delivery(attempt, {
      ...events,
      ended: outcome => {
        this.leave();
        if (outcome.kind === "refused") left(api).postpone(id);
        const isFirst = outcome.kind === "refused" || left(api).remove(id) || !isKept;
        events.ended(outcome, isFirst);
      },
    });
  }

  readonly now = (): void => this.delivery.now();

  /** An attempt is under way at this moment. */
  get isBusy(): boolean {
    return this.delivery.isBusy;
  }

  /** The magnet leaves the page: whoever shows it next sends the body. */
  stop(): void {
    this.delivery.stop();
    this.leave();
  }

  /** The visitor changes something after all. */
  cancel(): void {
    this.stop();
    left(this.api).remove(this.what.id);
  }
}
