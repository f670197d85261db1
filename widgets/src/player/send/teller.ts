import type { EventRequest, EventResponse } from "../../contract/submission";
import type { Marks } from "../../loader/marks/marks";
import { postUrl } from "../model/post-url";
import type { Events } from "./events";
import { tellPage } from "./tell-page";
import { writeJson } from "./write-json";

const pause = 1500;

/**
 * Tells page and server what happened, without holding up anybody: failures are forgotten. The first answer brings the session; what
 * follows goes several at a time. What has not left when the page is hidden goes by beacon. All of it goes as plain text, which another
 * origin may send without asking first: a beacon always carries credentials, and would be refused if it had to ask.
 */
export class Teller {
  private outbox: EventRequest[] = [];
  private busy = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly url: string;

  constructor(private readonly events: Events, private readonly marks: Marks) {
    this.url = postUrl(events.stage.api, "events");
  }

  tell(): void {
    const { stage, untold } = this.events;
    const isEnd = untold.some(({ kind }) => kind === "complete" || kind === "lead");
    for (const told of untold.splice(0)) {
      const { kind, step } = told;
      this.outbox.push({ kind, version: stage.definition.version, ...(step && { step }), ...(kind === "view" && this.marks.of(stage.host)) });
      tellPage(stage, this.marks, told);
    }
    if (!this.events.session || isEnd) void this.send();
    else this.timer ??= setTimeout(() => void this.send(), pause);
  }

  /** Without a session and with a call under way, the rest would count as another visitor. */
  flush(): void {
    if (this.outbox.length === 0 || (this.busy && !this.events.session)) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    navigator.sendBeacon?.(this.url, this.body());
  }

  private async send(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.busy || this.outbox.length === 0) return;
    this.busy = true;
    try {
      const response = await fetch(this.url, { method: "POST", body: this.body(), credentials: "omit", keepalive: true });
      // The website is not on the magnet's list: better told at once than after the last question.
      if (response.status === 403) this.events.stage.refuse?.();
      const session = response.ok ? ((await response.json()) as Partial<EventResponse>).session : undefined;
      if (session && !this.events.session) {
        this.events.session = session;
        this.events.onSession();
      }
    } catch {
      // Blocked or offline: counting visitors is never worth disturbing one.
    }
    this.busy = false;
    void this.send();
  }

  private body(): string {
    const { session } = this.events;
    return writeJson({ events: this.outbox.splice(0, 50), ...(session && { session }) });
  }
}
