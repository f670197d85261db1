import type { EventBatch, EventRequest, EventResponse } from "../../contract/submission";
import type { Marks } from "../../loader/marks/marks";
import { postUrl } from "../model/post-url";
import { beacon } from "./beacon";
import type { Events } from "./events";
import { left } from "./left";
import { takeSession } from "./take-session";
import { tellPage } from "./tell-page";
import { writeJson } from "./write-json";

const pause = 1500;

/**
 * Tells page and server what happened, without holding up anybody: failures are forgotten. The first answer brings the session; what
 * follows goes several at a time. What has not left when the page is hidden goes by beacon. All of it goes as plain text, as beacons do.
 */
export class Teller {
  private outbox: EventRequest[] = [];
  private busy = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly url: string;

  constructor(private readonly events: Events, private readonly marks: Marks) {
    const { stage } = events;
    this.url = postUrl(stage.api, "events");
    if (stage.note) void import("../unfinished/tell-note").then(({ tellNote }) => tellNote(stage, stage.note!)).catch(() => undefined);
    if (left(stage.api).read().length > 0) void import("../finish/send-left").then(({ sendLeft }) => sendLeft(stage, marks)).catch(() => undefined);
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
    beacon(this.url, this.body());
  }

  private async send(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.busy || this.outbox.length === 0) return;
    this.busy = true;
    try {
      const response = await fetch(this.url, { method: "POST", body: writeJson(this.body()), credentials: "omit", keepalive: true });
      const answer = (await response.json()) as Partial<EventResponse> & { code?: string };
      // The website is not on the magnet's list: better told at once than after the last question. Another refusal is somebody's in between.
      if (response.status === 403 && answer.code === "origin-not-allowed") this.events.stage.refuse?.();
      takeSession(this.events, answer.session);
    } catch {
      // Blocked or offline: counting visitors is never worth disturbing one.
    }
    this.busy = false;
    void this.send();
  }

  private body(): EventBatch {
    const { session } = this.events;
    return { events: this.outbox.splice(0, 50), ...(session && { session }) };
  }
}
