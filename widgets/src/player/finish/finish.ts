import type { SubmissionResponse } from "../../contract/submission";
import type { Marks } from "../../loader/marks/marks";
import { afterLead, type AfterLead } from "./after-lead";
import { h } from "../dom/h";
import { safeHref } from "../dom/safe-href";
import type { FieldProblem } from "../model/field-problem";
import type { Place } from "../model/place";
import { keepKnown } from "../lead/known";
import type { Proving } from "../proof/proving";
import { postUrl } from "../model/post-url";
import type { Run } from "../model/run";
import { resultScreen } from "../result/result-screen";
import { submissionBody } from "./submission-body";
import type { Screen } from "../screens/screen";
import { Sending } from "./sending";
import { newId } from "../send/new-id";
import type { Events } from "../send/events";
import { keptOf } from "../send/kept-of";
import type { Outcome } from "./outcome";
import { post } from "./post";
import { writeJson } from "../send/write-json";
import type { Stage } from "../stage";
import type { Unfinished } from "../unfinished/unfinished";

interface Way {
  screen(): Screen | undefined;
  /** Opens the place where something is to be mended. */
  mend(place: Place, problems: readonly FieldProblem[]): void;
}

/** From the last click to the result: sends the run until the server has it, and shows what it answered. */
export class Finish {
  /** The result is on screen. */
  shown = false;
  private sending: Sending<SubmissionResponse> | undefined;
  /** The lead form behind the result. */
  private after: AfterLead | null = null;
  /** The body that is on its way. */
  pending: string | undefined;
  private proving: Promise<Proving | null> | undefined;
  private unfinished: Unfinished | undefined;
  private isLoading = false;
  /** Shown, or off the page. */
  private over = false;

  constructor(
    private readonly stage: Stage,
    private readonly run: Run,
    private readonly events: Events,
    private readonly marks: Marks | null,
    private readonly way: Way,
  ) {
    addEventListener("online", this.again);
    void this.loadUnfinished();
  }

  /** An answer or a step was kept. */
  saved(): void {
    if (this.unfinished) this.unfinished.saved();
    else void this.loadUnfinished();
  }

  /** What could not be fetched is fetched with the next answer. */
  private async loadUnfinished(): Promise<void> {
    const { stage, run, events, marks } = this;
    const { leadForm, saveAndContinue } = stage.definition;
    if (this.over || this.isLoading || !(leadForm.partials || saveAndContinue)) return;
    this.isLoading = true;
    const part = await import("../unfinished/unfinished").catch(() => null);
    this.isLoading = false;
    if (part && !this.over) this.unfinished = part.unfinished(stage, run, events, marks);
  }

  /** Begins to search the proof of work; whoever is shown an earlier result needs none. */
  work(): Promise<Proving | null> {
    const { stage, events } = this;
    return (this.proving ??= import("../proof/proving").then(({ Proving }) => new Proving(postUrl(stage.api, "challenge"), events), () => {
      // Not fetched: it is tried again when the run is sent.
      this.proving = undefined;
      return null;
    }));
  }

  get underWay(): boolean {
    return this.sending !== undefined;
  }

  body(trap: string): string {
    const live = this.stage.formulas?.live(this.run.told) ?? [];
    return writeJson({ ...submissionBody(this.run, this.events.session, live, trap), ...this.marks?.of(this.stage.host) });
  }

  /** `again`: an earlier page sent it in vain. */
  send(body: string, again = false): void {
    this.pending = body;
    this.save();
    const sending: Sending<SubmissionResponse> = new Sending(this.stage.api, { id: this.run.submissionId, body, again }, async () => {
      const whole = await this.proven(body);
      // The visitor changed an answer meanwhile.
      return this.sending === sending ? post<SubmissionResponse>(postUrl(this.stage.api, "submissions"), whole) : { kind: "later" };
    }, {
      sending: () => this.wait(null),
      waiting: blocked => this.wait(blocked),
      ended: (outcome, isFirst) => this.ended(outcome, body, isFirst),
    });
    this.sending = sending;
    sending.now();
  }

  readonly again = (): void => this.sending?.now();

  /** The visitor changes an answer after all: what is under way is given up, the same id is used again. */
  cancel(): void {
    if (!this.sending) return;
    this.sending.cancel();
    this.forget();
    this.way.screen()?.busy?.(false);
    this.stage.card.say(null);
  }

  /** The magnet leaves the page; a run that is on its way is sent by whoever shows the magnet next. */
  stop(): void {
    this.sending?.stop();
    this.forget();
    this.end();
    removeEventListener("online", this.again);
    void this.proving?.then(proving => proving?.stop());
  }

  private end(): void {
    this.over = true;
    this.unfinished?.stop();
    this.unfinished = undefined;
    this.after?.stop();
    this.after = null;
  }

  private forget(): void {
    this.sending = undefined;
    this.pending = undefined;
  }

  /** `pending`: the lead that an earlier page sent in vain. */
  show(answer: SubmissionResponse, quietly = false, pending?: string): void {
    this.shown = true;
    this.end();
    const { stage, run } = this;
    const after = (this.after = run.gated || answer.reportUrl ? null : afterLead(stage, run, this.events, answer, pending, {
      keep: body => {
        this.pending = body;
        this.save(answer);
      },
      done: (reply, isFirst) => {
        const whole = { ...answer, ...reply };
        this.save(whole);
        if (isFirst) this.events.tell("lead", { outcome: outcomeOf(answer) });
        this.show(whole);
      },
    }));
    if (after) this.events.tell("gate");
    const screen = resultScreen({ ...stage, answer, after: after?.element ?? null, fresh: !quietly, email: run.gated || !after ? emailOf(run) : undefined });
    screen.element.addEventListener("click", event => this.clicked(event, answer));
    stage.card.show(screen, quietly);
  }

  /** The body with its proof of work, where that is found in time; it is not part of what is kept, since a new page load searches anew. */
  private async proven(body: string): Promise<string> {
    const proof = await (await this.work())?.of(this.run.submissionId);
    return proof ? writeJson({ ...JSON.parse(body), ...proof }) : body;
  }

  private ended(outcome: Exclude<Outcome<SubmissionResponse>, { kind: "later" }>, body: string, isFirst: boolean): void {
    this.forget();
    this.way.screen()?.busy?.(false);
    if (outcome.kind === "accepted") this.accepted(outcome.answer, isFirst);
    else if (outcome.kind === "invalid") this.invalid(outcome.errors, body);
    else this.refused(outcome.status);
  }

  private accepted(answer: SubmissionResponse, isFirst: boolean): void {
    const outcome = outcomeOf(answer);
    this.save(answer);
    if (isFirst) this.events.tell("complete", { outcome });
    if (this.run.gated) {
      keepKnown(this.stage.definition.leadForm, this.run.lead);
      if (isFirst && answer.reportUrl) this.events.tell("lead", { outcome });
    }
    this.show(answer);
  }

  private clicked({ target }: Event, { reportUrl }: SubmissionResponse): void {
    const link = (target as Element).closest("a")?.href;
    if (reportUrl && link?.startsWith(reportUrl)) this.events.tell("report");
  }

  /** Each problem at its field, at the first place that has one; what belongs to no field is said below. */
  private invalid(errors: readonly FieldProblem[], body: string): void {
    const { stage, run, way } = this;
    // An attempt whose answer got lost was taken after all, and then the visitor changed something: this is another submission.
    if (errors.some(e => e.path === "submissionId")) {
      run.submissionId = newId();
      return this.send(writeJson({ ...JSON.parse(body), submissionId: run.submissionId }));
    }
    this.save();
    const place = errors.map(e => run.placeOf(e.path)).find(p => p !== null);
    if (place) way.mend(place, errors);
    else stage.card.say(errors[0]?.message ?? stage.say("failed"));
  }

  private refused(status: number): void {
    const { stage } = this;
    this.save();
    const key = status === 404 || status === 410 ? "gone" : status === 403 || status === 409 ? "closed" : "failed";
    stage.card.say(stage.say(key), h("a", { class: "secondary", href: safeHref(stage.page), target: "_blank", rel: "noopener" }, stage.definition.title));
  }

  /** `null`: an attempt is on its way; otherwise one failed and the next comes by itself. */
  private wait(blocked: boolean | null): void {
    const { card, say } = this.stage;
    this.way.screen()?.busy?.(blocked === null);
    if (blocked === null) return card.say(null);
    const retry = blocked ? [] : [h("button", { type: "button", class: "secondary", onclick: this.again }, say("retry"))];
    card.say(say(navigator.onLine ? "failed" : "offline"), ...retry);
  }

  private save(done?: SubmissionResponse): void {
    this.stage.keep.write(keptOf(this.run, this.events.session, this.pending, done));
  }
}

function emailOf({ definition, lead }: Run): string | undefined {
  const field = definition.leadForm.fields.find(f => f.kind === "email");
  const value = field && lead.fields[field.id];
  return typeof value === "string" ? value : undefined;
}

/** Which of the results it is, by id; never a word of the visitor. */
function outcomeOf({ result }: SubmissionResponse): string | undefined {
  return (result.outcome ?? result.band ?? result.grade)?.id;
}
