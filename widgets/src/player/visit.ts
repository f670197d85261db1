import { announce } from "./announce";
import { Finish } from "./finish";
import type { FieldProblem } from "./model/field-problem";
import { leadProblems } from "./model/lead-problems";
import type { Place } from "./model/place";
import { Run } from "./model/run";
import type { Context } from "./screens/context";
import { introScreen } from "./screens/intro-screen";
import type { Screen } from "./screens/screen";
import { stepProblems } from "./screens/step-problems";
import { stepScreen } from "./screens/step-screen";
import { Events } from "./send/events";
import type { Stage } from "./stage";
import { loadLate } from "./load-late";

/** One visitor's way from the first page to the result, kept through a refresh. */
export class Visit {
  private readonly run: Run;
  private readonly events: Events;
  private readonly finish: Finish;
  private readonly context: Context;
  private screen: Screen | undefined;
  private started: boolean;
  private stopped = false;
  private trap = () => "";

  constructor(private readonly stage: Stage, first: boolean) {
    const { definition, formulas, keep } = stage;
    const kept = keep.read();
    this.started = kept !== null;
    this.run = new Run(definition, formulas, kept);
    this.events = new Events(`${stage.api}/events`, definition.version, kept?.session, () => this.save());
    this.context = { ...stage, run: this.run, changed: () => this.changed(), next: () => this.next(), back: () => this.back() };
    this.finish = new Finish(stage, this.run, this.events, { screen: () => this.screen, mend: (place, problems) => void this.open(place, false, problems) });
    if (kept?.done) {
      void this.finish.show(kept.done);
      return;
    }
    if (!kept) this.tell("view", "lm_view");
    void this.open(this.run.place, first).then(() => kept?.pending && this.finish.send(kept.pending));
  }

  stop(): void {
    this.stopped = true;
    this.finish.stop();
  }

  hidden(): void {
    this.events.flush();
  }

  /** Enter goes on wherever it does not mean something else already; digits choose. */
  key(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    const typing = target.matches("textarea, select, input:not([type=radio], [type=checkbox], [type=range])");
    const taken = event.key === "Enter" ? !target.matches("button, a, textarea, select") && this.enter() : !typing && this.screen?.key?.(event);
    if (taken) event.preventDefault();
  }

  /** Opens a place; problems are shown at once. */
  private async open(place: Place, quietly: boolean, problems: readonly FieldProblem[] = []): Promise<void> {
    this.run.place = place;
    if (this.started) this.save();
    const screen = place.kind === "intro" ? introScreen(this.context) : place.kind === "step" ? stepScreen(this.context) : await this.leadScreen();
    if (this.stopped || !screen || this.run.place !== place) return;
    this.screen = screen;
    this.stage.card.show(screen, quietly);
    if (problems.length > 0) screen.showProblems?.(problems);
  }

  private async leadScreen(): Promise<Screen | null> {
    const late = await loadLate(this.stage, () => this.stopped);
    if (!late) return null;
    const screen = late.leadScreen(this.context);
    this.trap = screen.trap;
    return screen;
  }

  private next(): void {
    const { run, stage } = this;
    if (this.finish.underWay) return this.finish.again();
    const problems = run.place.kind === "step" ? stepProblems(this.context) : run.place.kind === "lead" ? leadProblems(stage.definition.leadForm, run.lead, stage.say) : [];
    this.screen?.showProblems?.(problems);
    if (problems.length > 0) return;
    this.start();
    const place = run.next;
    if (place === null) return this.finish.send(this.finish.body(this.trap()));
    if (place.kind === "step") this.tell("step", "lm_step", place.id);
    void this.open(place, false);
    void loadLate(stage, () => this.stopped, true);
  }

  private back(): void {
    this.finish.cancel();
    const place = this.run.previous;
    if (place) void this.open(place, false);
  }

  private enter(): boolean {
    if (!this.screen || this.finish.shown) return false;
    this.next();
    return true;
  }

  private changed(): void {
    this.finish.cancel();
    this.start();
    this.save();
    this.screen?.refresh?.();
  }

  private start(): void {
    if (this.started) return;
    this.started = true;
    this.tell("start", "lm_start");
    this.save();
  }

  private tell(kind: "view" | "start" | "step", name: "lm_view" | "lm_start" | "lm_step", step?: string): void {
    this.events.tell(kind, step);
    announce(this.stage.host, this.stage.definition, name, step);
  }

  private save(): void {
    if (!this.finish?.shown) this.stage.keep.write(this.finish.kept());
  }
}
