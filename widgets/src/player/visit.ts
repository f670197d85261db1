import type { Marks } from "../loader/marks/marks";
import { fetched } from "./fetched";
import { loadLate } from "./load-late";
import { loadReview } from "./load-review";
import type { FieldProblem } from "./model/field-problem";
import { nameOf, type Place } from "./model/place";
import { Run } from "./model/run";
import { loadKinds } from "./questions/load-kinds";
import type { Context } from "./screens/context";
import { introScreen } from "./screens/intro-screen";
import type { Screen } from "./screens/screen";
import { stepProblems } from "./screens/step-problems";
import { stepScreen } from "./screens/step-screen";
import { Events } from "./send/events";
import { keptOf } from "./send/kept-of";
import type { Stage } from "./stage";

type Late = Awaited<ReturnType<typeof loadLate>>;

/** One visitor's way from the first page to the result, kept through a refresh. */
export class Visit {
  private readonly run: Run;
  private readonly events: Events;
  private readonly context: Context;
  private late: Late | undefined;
  private finish: InstanceType<Late["Finish"]> | undefined;
  private screen: Screen | undefined;
  private started: boolean;
  private answered = false;
  private stopped = false;
  private turn = 0;
  /** The turn whose screen stands. */
  private shown = 0;
  private saving: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly stage: Stage, first: boolean) {
    const { definition, keep } = stage;
    const kept = keep.read();
    this.started = kept !== null;
    this.run = new Run(definition, () => stage.formulas, kept, stage.prefill);
    this.events = new Events(stage, kept?.session, () => this.save());
    this.context = {
      ...stage, run: this.run, changed: () => this.changed(), next: () => void this.next(), back: () => this.back(),
      get formulas() { return stage.formulas; },
    };
    if (!kept) this.events.tell("view");
    void this.begin(first, kept?.pending, kept?.done !== undefined);
    if (stage.loadFormulas && !stage.formulas) void this.fetchFormulas().catch(() => undefined);
  }

  stop(): void {
    this.stopped = true;
    // Taken off the page a moment after an answer: what was given is kept all the same.
    if (this.saving) this.save();
    this.finish?.stop();
    this.events.flush();
  }

  hidden(): void {
    // What did not change is kept already; another copy of the magnet on this page may know more.
    if (this.saving) this.save();
    else this.finish?.saved();
    this.events.flush();
  }

  /** Enter goes on wherever it does not mean something else already; digits choose. */
  key(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || this.finish?.shown) return;
    const target = event.target as HTMLElement;
    if (event.key === "Enter" && !target.matches("button, a, textarea, select")) {
      event.preventDefault();
      if (!event.repeat) void this.next();
    } else if (!target.matches("textarea, select, input:not([type=radio], [type=checkbox], [type=range])") && this.screen?.key?.(event)) {
      event.preventDefault();
    }
  }

  private async begin(first: boolean, pending: string | undefined, done: boolean): Promise<void> {
    if (!done) await this.open(this.run.place, first);
    // What a run needs beyond its first questions is there again after a refresh.
    if (!done && pending === undefined) return void (this.started && this.prepare());
    const finish = await this.loadFinish();
    const answer = this.stage.keep.read()?.done;
    if (answer) finish.show(answer, first, pending);
    else if (pending !== undefined) finish.send(pending, true);
  }

  /** Opens a place; problems are shown at once. */
  private async open(place: Place, quietly: boolean, problems: readonly FieldProblem[] = []): Promise<void> {
    const turn = ++this.turn;
    this.run.place = place;
    if (this.started) this.save();
    const make = await this.screenFor(place);
    if (this.stopped || turn !== this.turn) return;
    const screen = make(this.context);
    this.screen = screen;
    this.shown = turn;
    this.stage.card.show(screen, quietly);
    if (place.kind === "lead") this.events.tell("gate");
    if (problems.length > 0) screen.showProblems?.(problems);
  }

  private async screenFor({ kind }: Place): Promise<(context: Context) => Screen> {
    const { run, stage } = this;
    if (kind === "lead") return (await this.loadLate()).leadScreen;
    if (kind === "intro") return introScreen;
    await fetched(stage, () => loadKinds(stage.kinds, stage.root, stage.definition, kind === "step" ? [run.current!.step] : undefined));
    return kind === "step" ? stepScreen : (await fetched(stage, () => loadReview(stage.root, stage.definition))).screen(step => this.change(step));
  }

  private async next(): Promise<void> {
    const { run, stage, shown } = this;
    if (this.finish?.underWay) return this.finish.again();
    if (stage.loadFormulas && !stage.formulas) await fetched(stage, () => this.fetchFormulas());
    // A second tap while the next screen is on its way would pass over it unseen.
    if (shown !== this.turn) return;
    if (this.problems().length > 0) {
      // What is wrong is said in words that come later than the first question.
      await this.loadLate();
      this.events.tell("error", { step: nameOf(run.place) });
      return this.screen?.showProblems?.(this.problems());
    }
    this.screen?.showProblems?.([]);
    this.start();
    for (const step of run.place.kind === "review" ? run.steps : []) {
      const problems = stepProblems(this.context, step);
      if (problems.length > 0) return this.change(step.step.id, problems);
    }
    const place = run.next;
    if (place === null) return this.send();
    if (place.kind === "step") this.events.tell("step", { step: place.id });
    await this.open(place, false);
    // Whoever has only begun has answered nothing yet.
    if (run.number !== 1) this.prepare();
  }

  private prepare(): void {
    const { root, definition } = this.stage;
    if (!this.finish) void Promise.all([loadLate(root, definition), this.marks()]).then(parts => void (this.stopped || this.finishOf(...parts).work()), () => undefined);
  }

  private back(): void {
    this.finish?.cancel();
    const place = this.run.previous;
    this.run.looked = [];
    if (!place) return;
    this.events.tell("back", { step: nameOf(place) });
    void this.open(place, false);
  }

  /** Opens a step from the review; its way on leads back there. */
  private change(id: string, problems?: readonly FieldProblem[]): void {
    this.run.change({ kind: "step", id });
    void this.open(this.run.place, false, problems);
  }

  private problems(): FieldProblem[] {
    const { run, stage } = this;
    if (run.place.kind === "lead") return run.skipped ? [] : this.late?.leadProblems(stage.definition.leadForm, run.lead, stage.say) ?? [];
    return run.place.kind === "step" ? stepProblems(this.context) : [];
  }

  private async send(): Promise<void> {
    this.screen?.busy?.(true);
    const finish = await this.loadFinish();
    if (!this.stopped && !finish.underWay && !finish.shown) finish.send(finish.body(this.screen?.trap?.() ?? ""));
  }

  private changed(): void {
    this.finish?.cancel();
    if (!this.answered) void loadKinds(this.stage.kinds, this.stage.root, this.stage.definition).catch(() => undefined);
    this.answered = true;
    this.start();
    // Some pages make the magnet anew between a click and its change: that answer is for the one which comes after us.
    if (this.stopped) return this.save();
    // A slider changes answers with every picture of the screen; what is kept follows a moment later.
    this.saving ??= setTimeout(() => this.save(), 200);
    this.screen?.refresh?.();
  }

  private start(): void {
    if (this.started) return;
    this.started = true;
    // The lead form is the first page: what comes late is there already.
    if (this.late) this.prepare();
    this.events.tell("start");
    this.save();
  }

  private save(): void {
    clearTimeout(this.saving);
    this.saving = undefined;
    const { keep } = this.stage;
    if (!this.started || this.finish?.shown) return;
    // Another copy of the magnet on this page may be finished: that is what a refresh is to show.
    if (!keep.read()?.done) keep.write(keptOf(this.run, this.events.session, this.finish?.pending));
    this.finish?.saved();
  }

  private async fetchFormulas(): Promise<void> {
    const { stage } = this;
    stage.formulas ??= await stage.loadFormulas!();
    this.run.refresh();
    this.screen?.refresh?.();
  }

  private async loadLate(): Promise<Late> {
    return (this.late ??= await fetched(this.stage, () => loadLate(this.stage.root, this.stage.definition)));
  }

  private async loadFinish(): Promise<InstanceType<Late["Finish"]>> {
    return this.finishOf(...(await Promise.all([this.loadLate(), this.marks()])));
  }

  private marks(): Promise<Marks | null> {
    return this.stage.marks().catch(() => null);
  }

  private finishOf(late: Late, marks: Marks | null): InstanceType<Late["Finish"]> {
    this.late = late;
    return (this.finish ??= new late.Finish(this.stage, this.run, this.events, marks, {
      screen: () => this.screen,
      mend: (place, problems) => void this.open(place, false, problems),
    }));
  }
}
