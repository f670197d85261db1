import type { EventKind, EventRequest, EventResponse } from "../../contract/submission";
import { pageVisit } from "../model/page-visit";

/**
 * Tells the server what happened, one after the other, without holding up anybody: failures are forgotten. The first answer brings the
 * session; until it is there, later events wait. What has not left when the page is hidden goes by beacon.
 */
export class Events {
  private readonly queue: EventRequest[] = [];
  private busy = false;

  constructor(
    private readonly url: string,
    private readonly version: number,
    public session: string | undefined,
    private readonly onSession: (session: string) => void,
    /** The website is not on the magnet's list: better told at once than after the last question. */
    private readonly onRefused?: () => void,
  ) {}

  tell(kind: EventKind, step?: string): void {
    const page = kind === "view" ? pageVisit() : undefined;
    this.queue.push({ kind, version: this.version, ...(step && { step }), ...(page && { page }) });
    void this.send();
  }

  /** For the moment in which the page goes away. */
  flush(): void {
    if (!this.session) return;
    for (const event of this.queue.splice(0)) navigator.sendBeacon?.(this.url, new Blob([this.body(event)], { type: "application/json" }));
  }

  private async send(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    for (let event = this.queue.shift(); event; event = this.queue.shift()) {
      try {
        const response = await fetch(this.url, {
          method: "POST", body: this.body(event), credentials: "omit", keepalive: true, headers: { "Content-Type": "application/json" },
        });
        if (response.status === 403) this.onRefused?.();
        const session = response.ok ? ((await response.json()) as Partial<EventResponse>).session : undefined;
        if (session && !this.session) this.onSession((this.session = session));
      } catch {
        // Blocked or offline: counting visitors is never worth disturbing one.
      }
    }
    this.busy = false;
  }

  private body(event: EventRequest): string {
    return JSON.stringify(this.session ? { ...event, session: this.session } : event);
  }
}
