import type { ContinuationAccepted, ContinuationRequest } from "../../contract/submission";
import type { Marks } from "../../loader/marks/marks";
import { h } from "../dom/h";
import { leadBody } from "../finish/lead-body";
import { post } from "../finish/post";
import { textEntry } from "../lead/text-entry";
import { isEmailAddress } from "../model/is-email-address";
import { nameOf } from "../model/place";
import { postUrl } from "../model/post-url";
import type { Run } from "../model/run";
import { spoken } from "../model/spoken";
import { Proving } from "../proof/proving";
import type { Events } from "../send/events";
import { writeJson } from "../send/write-json";
import type { Stage } from "../stage";
import type { Unfinished } from "./unfinished";

/** From the second page on: a quiet button below the card's content, behind it a form for the address to which a link goes. */
export class Later implements Unfinished {
  private readonly element = h("div", { class: "later" });
  private proving: Proving | undefined;
  private page = "";

  constructor(private readonly stage: Stage, private readonly run: Run, private readonly events: Events, private readonly marks: Marks | null) {
    this.close();
    stage.root.querySelector(".card")?.append(this.element);
  }

  saved(): void {
    const page = this.run.progress.join();
    if (page !== this.page) this.close();
    this.page = page;
    this.element.hidden = this.run.place.kind === "intro" || this.run.progress[0] < 2;
  }

  stop(): void {
    this.proving?.stop();
    this.element.remove();
  }

  private close(focus = false): void {
    const button = h("button", { type: "button", class: "link", onclick: () => this.open() }, this.stage.say("later"));
    this.element.replaceChildren(button);
    if (focus) button.focus();
  }

  private open(): void {
    const { stage: { say, definition, api }, run } = this;
    this.proving = new Proving(postUrl(api, "challenge"), this.events);
    const email = definition.leadForm.fields.find(f => f.kind === "email");
    const entry = textEntry({ id: "-later", kind: "email", label: say("laterEmail"), required: true, hidden: false, source: false, options: [] }, { ...run.lead, fields: { "-later": (email && run.lead.fields[email.id]) ?? "" } }, definition.locale, say);
    const send = h("button", { type: "button", class: "primary", onclick: () => void this.send(entry.control.value.trim(), problem => entry.message.show(problem), send) }, say("laterSend"));
    const form = h("div", { class: "lead", role: "group", "aria-label": say("later"), onkeydown: (e: KeyboardEvent) => enter(e, () => send.click(), () => this.close(true)) },
      h("p", { class: "help" }, say("laterHelp")), entry.element,
      h("div", { class: "nav" }, h("button", { type: "button", class: "ghost", onclick: () => this.close(true) }, say("back")), send));
    this.element.replaceChildren(form);
    entry.control.focus();
  }

  private async send(email: string, complain: (problem: string | null) => void, button: HTMLButtonElement): Promise<void> {
    const { stage: { say, api } } = this;
    if (button.classList.contains("busy")) return;
    if (!isEmailAddress(email)) return complain(say("errorEmail"));
    complain(null);
    button.classList.add("busy");
    const outcome = await post<ContinuationAccepted>(postUrl(api, "continuations"), await this.body(email));
    button.classList.remove("busy");
    if (outcome.kind === "accepted") this.element.replaceChildren(h("p", { class: "sent", role: "status" }, say("laterSent", email)));
    else complain(outcome.kind === "invalid" && outcome.errors.some(e => e.path === "email") ? say("errorEmail") : say(navigator.onLine ? "failed" : "offline"));
  }

  private async body(email: string): Promise<string> {
    const { run, events, stage, marks } = this;
    const at = nameOf(run.place);
    const proof = await this.proving?.of(email);
    const { lead, consents } = leadBody(run.lead);
    const request: ContinuationRequest = {
      email,
      run: {
        submissionId: run.submissionId, ...spoken(run.definition), answers: run.given, lead, consents, ...(run.skipped && { skipped: true }),
        ...(at && { at }),
      },
      version: stage.definition.version,
      ...(events.session && { session: events.session }),
      ...(marks && { page: marks.of(stage.host).page }),
      ...proof,
    };
    return writeJson(request);
  }
}

function enter(event: KeyboardEvent, send: () => void, close: () => void): void {
  if (event.key === "Escape") close();
  else if (event.key !== "Enter" || !(event.target as Element).matches("input")) return;
  else send();
  // Nor is it the way on to the next question, or out of a dialog.
  event.preventDefault();
  event.stopPropagation();
}
