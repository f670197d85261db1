import type { LeadRequest, LeadResponse, SubmissionResponse } from "../../contract/submission";
import { h } from "../dom/h";
import { keepKnown } from "../lead/known";
import { leadForm } from "../lead/lead-form";
import { leadBody } from "./lead-body";
import { leadProblems } from "../model/lead-problems";
import type { Run } from "../model/run";
import { nav } from "../screens/nav";
import { post } from "./post";
import { Sending } from "./sending";
import type { Events } from "../send/events";
import { writeJson } from "../send/write-json";
import type { Stage } from "../stage";

export interface AfterLead {
  readonly element: HTMLElement;
  /** The magnet leaves the page. */
  stop(): void;
}

interface Way {
  /** What is on its way is to outlive a refresh, or no longer. */
  keep(body: string | undefined): void;
  /** The server has it. `isFirst`: no other tab knows of it. */
  done(reply: LeadResponse, isFirst: boolean): void;
}

/** The lead form behind the result: sent by its own call, once. `pending` is what an earlier page sent in vain. */
export function afterLead(stage: Stage, run: Run, events: Events, { submissionId: id }: SubmissionResponse, pending: string | undefined, way: Way): AfterLead | null {
  const { definition, say, card, api } = stage;
  if (definition.leadForm.fields.length === 0 || definition.leadForm.placement === "none") return null;
  if (pending) run.lead = leadOf(JSON.parse(pending) as LeadRequest);
  const form = leadForm(definition, run.way.form, run.lead, say, lead => {
    run.lead = lead;
    isStale = true;
    if (sending && !sending.isBusy) giveUp();
  });
  run.lead = form.lead;
  let sending: Sending<LeadResponse> | undefined;
  let isStale = false;

  function next(): void {
    if (sending?.isBusy) return;
    const problems = leadProblems(definition.leadForm, run.lead, say);
    form.showProblems(problems);
    if (problems.length > 0) return;
    if (sending) return sending.now();
    const trap = form.trap();
    send(writeJson({ ...leadBody(run.lead), ...(trap && { trap }) }));
  }

  function send(body: string, again = false): void {
    isStale = false;
    way.keep(body);
    sending = new Sending<LeadResponse>(api, { id, body: withSession(body), lead: true, again }, () => post(`${api}/submissions/${id}/lead`, withSession(body)), {
      sending: () => (buttons.busy(true), card.say(null)),
      waiting() {
        buttons.busy(false);
        if (isStale) return giveUp();
        card.say(say(navigator.onLine ? "failed" : "offline"));
      },
      ended: (outcome, isFirst) => {
        sending = undefined;
        way.keep(undefined);
        buttons.busy(false);
        if (outcome.kind === "invalid") {
          form.showProblems(outcome.errors);
          if (!form.element.querySelector("[aria-invalid=true]")) card.say(outcome.errors[0]?.message ?? say("failed"));
        } else if (outcome.kind === "refused") card.say(say("failed"));
        else {
          keepKnown(definition.leadForm, run.lead);
          way.done(outcome.answer, isFirst);
        }
      },
    });
    sending.now();
  }

  /** The visitor corrects what did not arrive: as it was, it must not arrive any more. */
  function giveUp(): void {
    sending?.cancel();
    sending = undefined;
    way.keep(undefined);
    card.say(null);
  }

  const withSession = (body: string) => writeJson({ ...JSON.parse(body), ...(events.session && { session: events.session }) });
  const buttons = nav(say, (run.way.form ?? definition.leadForm).button ?? say("submit"), next, null);
  const enter = (e: KeyboardEvent) => {
    if (e.key !== "Enter" || !(e.target as HTMLElement).matches("input")) return;
    e.preventDefault();
    next();
  };
  if (pending) send(pending, true);
  return { element: h("div", { class: "block", onkeydown: enter }, form.element, buttons.element), stop: () => sending?.stop() };
}

function leadOf({ lead, consents }: LeadRequest): Run["lead"] {
  return { fields: lead as Record<string, string | boolean>, report: consents?.report ?? false, marketing: consents?.marketing ?? false };
}
