import type { LeadResponse, SubmissionResponse } from "../../contract/submission";
import { announce } from "../announce";
import { h } from "../dom/h";
import { keepKnown } from "../lead/known";
import { leadForm } from "../lead/lead-form";
import { leadBody } from "./lead-body";
import { leadProblems } from "../model/lead-problems";
import type { Run } from "../model/run";
import { nav } from "../screens/nav";
import { Delivery } from "./delivery";
import { post } from "./post";
import type { Stage } from "../stage";

/** The lead form behind the result: sent by its own call, once. */
export function afterLead(stage: Stage, run: Run, session: string | undefined, answer: SubmissionResponse, done: (reply: LeadResponse) => void): HTMLElement | null {
  const { definition, say, card } = stage;
  if (definition.leadForm.fields.length === 0 || definition.leadForm.placement === "none") return null;
  const form = leadForm(definition, run.way.form, run.lead, say, lead => (run.lead = lead));
  run.lead = form.lead;
  let delivery: Delivery<LeadResponse> | undefined;

  function send(): void {
    if (delivery) return delivery.now();
    const problems = leadProblems(definition.leadForm, run.lead, say);
    form.showProblems(problems);
    if (problems.length > 0) return;
    const trap = form.trap();
    const body = JSON.stringify({ ...leadBody(run.lead), ...(session && { session }), ...(trap && { trap }) });
    const url = `${stage.api}/submissions/${answer.submissionId}/lead`;
    delivery = new Delivery(() => post<LeadResponse>(url, body), {
      sending: () => (buttons.busy(true), card.say(null)),
      waiting: () => (buttons.busy(false), card.say(say(navigator.onLine ? "failed" : "offline"))),
      ended: outcome => {
        delivery = undefined;
        buttons.busy(false);
        if (outcome.kind === "invalid") form.showProblems(outcome.errors);
        else if (outcome.kind === "refused") card.say(say("failed"));
        else {
          keepKnown(definition.leadForm, run.lead);
          announce(stage.host, definition, "generate_lead");
          done(outcome.answer);
        }
      },
    });
    delivery.now();
  }

  const buttons = nav(say, (run.way.form ?? definition.leadForm).button ?? say("submit"), send, null);
  const enter = (e: KeyboardEvent) => {
    if (e.key !== "Enter" || !(e.target as HTMLElement).matches("input")) return;
    e.preventDefault();
    send();
  };
  return h("div", { class: "block", onkeydown: enter }, form.element, buttons.element);
}
