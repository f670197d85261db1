import type { Marks } from "../../loader/marks/marks";
import { leadBody } from "../finish/lead-body";
import { nameOf } from "../model/place";
import { postUrl } from "../model/post-url";
import { spoken } from "../model/spoken";
import type { Run } from "../model/run";
import { type Proof, Proving } from "../proof/proving";
import type { Events } from "../send/events";
import { writeJson } from "../send/write-json";
import type { Stage } from "../stage";
import { isBehindLeadForm } from "./is-behind-lead-form";
import type { Unfinished } from "./unfinished";

const pause = 2000;
const minute = 60_000;

/**
 * Saves what there is once the lead form was passed: at once, then a moment after each step, and when the page is hidden. It is never in the
 * visitor's way: what did not arrive goes with the next step. The proof of work is searched from the beginning, so that whoever leaves right
 * behind the form has it by then: without one nobody would ever hear of the visit.
 */
export class Partials implements Unfinished {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sequence = 0;
  /** The place of which the server knows, and what it knows. */
  private place: string | undefined;
  private sent = "";
  private refused = false;
  private readonly proving: Proving;
  private proof: Proof | null = null;
  /** What the server knows came without one. */
  private isUnproven = false;

  constructor(private readonly stage: Stage, private readonly run: Run, private readonly events: Events, private readonly marks: Marks | null) {
    this.proving = new Proving(postUrl(stage.api, "challenge"), events);
    void this.prove(minute).then(() => {
      if (this.proof && this.isUnproven) this.leaving("");
    });
    addEventListener("pagehide", this.hiding);
  }

  saved(): void {
    if (this.refused || !isBehindLeadForm(this.run)) return;
    if (document.visibilityState === "hidden") return this.leaving();
    const at = nameOf(this.run.place);
    if (at === this.place) return;
    const isFirst = this.place === undefined;
    this.place = at;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), isFirst ? 0 : pause);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.proving.stop();
    removeEventListener("pagehide", this.hiding);
  }

  private readonly hiding = (): void => this.leaving();

  private leaving(known = this.sent): void {
    clearTimeout(this.timer);
    if (!this.refused && isBehindLeadForm(this.run) && this.state() !== known) void this.put(this.state());
  }

  private async send(): Promise<void> {
    await this.prove();
    if (!this.refused && isBehindLeadForm(this.run)) await this.put(this.state());
  }

  private async prove(patience?: number): Promise<void> {
    this.proof = (await this.proving.of("partial", patience)) ?? this.proof;
  }

  /** What the visitor said so far. */
  private state(): string {
    const { run } = this;
    return writeJson({ ...(run.place.kind === "step" && { step: run.place.id }), answers: run.told, ...leadBody(run.lead) });
  }

  private async put(state: string): Promise<void> {
    const { stage, run, events, proof } = this;
    this.sequence = Math.max(Date.now(), this.sequence + 1);
    const body = writeJson({
      sequence: this.sequence, version: stage.definition.version, ...spoken(stage.definition), ...(events.session && { session: events.session }), ...JSON.parse(state), ...this.marks?.of(stage.host), ...proof,
    });
    this.sent = state;
    this.isUnproven = !proof;
    try {
      const { status } = await fetch(postUrl(stage.api, `partials/${run.submissionId}`), {
        method: "PUT", body, keepalive: true, credentials: "omit", headers: { "Content-Type": "application/json" },
      });
      if (status === 429 || status >= 500) this.sent = "";
      // Published anew without the policy, closed, or on a website that may not: it stays so.
      else if (status >= 400) this.refused = true;
    } catch {
      this.sent = "";
    }
  }
}
