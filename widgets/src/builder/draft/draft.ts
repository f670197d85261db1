import { record, redo, undo, type Moved } from "../document/history";
import { same, type JsonObject } from "../document/json";
import { merge, preferMine, type Conflict } from "../document/merge";
import type { Problem } from "../../contract/problem";
import type { Answer, Server, Stored } from "./server";
import type { Kept, Shelf } from "./shelf";
import type { Saving, State } from "./state";

/** After the last change, and at most. */
const quiet = 800;
const longest = 5000;
const firstRetry = 2000;
const lastRetry = 30_000;

/**
 * The draft under the editor's hands. Every change is kept in the browser at once and sent to the server soon; what somebody else saved
 * meanwhile is merged, and only where both changed the same a person is asked. Nothing that was typed is ever thrown away.
 */
export class Draft {
  private readonly heard = new Set<() => void>();
  private version: number;
  private base: JsonObject;
  private now: State;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private firstUnsaved: number | null = null;
  private underWay: Promise<void> | null = null;
  private failures = 0;

  constructor(private readonly server: Server, private readonly shelf: Shelf, kept: Kept, opened: { readonly savedAt: number | null; readonly problems: readonly Problem[] }) {
    this.version = kept.version;
    this.base = kept.base;
    this.now = { document: kept.document, history: kept.history, saving: { is: "saved", at: opened.savedAt }, problems: opened.problems, joined: 0 };
    if (this.isUnsaved) this.later();
  }

  get state(): State {
    return this.now;
  }

  /** What the server would lose if this tab were gone. */
  get isUnsaved(): boolean {
    return !same(this.now.document, this.base);
  }

  /** Returns the way to stop. */
  listen(hear: () => void): () => void {
    this.heard.add(hear);
    return () => void this.heard.delete(hear);
  }

  /** @param field Changes of one field that follow each other closely are one step of undo. */
  change(label: string, edit: (document: JsonObject) => JsonObject, field: string | null = null): void {
    const { document, history } = this.now;
    const after = edit(document);
    if (after === document) return;
    const recorded = record(history, document, after, label, field, Date.now());
    if (recorded === history) return;
    this.moved({ document: after, history: recorded });
  }

  undo(): void {
    this.moved(undo(this.now.history, this.now.document));
  }

  redo(): void {
    this.moved(redo(this.now.history, this.now.document));
  }

  /** Now, not soon: somebody asks, the connection is back, or the tab is hidden. */
  async save(): Promise<void> {
    clearTimeout(this.timer);
    if (this.now.saving.is === "conflict" || this.now.saving.is === "gone") return;
    await this.underWay;
    if (!this.isUnsaved) return this.say({ is: "saved", at: this.now.saving.is === "saved" ? this.now.saving.at : Date.now() });
    this.underWay = this.send().finally(() => (this.underWay = null));
    await this.underWay;
  }

  /** Settles what both changed: my side where it is preferred, theirs elsewhere. It can be undone. */
  async settle(prefersMine: (conflict: Conflict) => boolean): Promise<void> {
    const { document, history, saving } = this.now;
    if (saving.is !== "conflict") return;
    const { theirs } = saving.conflict;
    // What was typed since the question was asked counts, too.
    const { document: merged, conflicts } = merge(this.base, document, theirs);
    const settled = preferMine(merged, this.base, document, conflicts.filter(prefersMine));
    this.base = theirs;
    this.now = { ...this.now, document: settled, history: record(history, document, settled, "Bring both together", null, Date.now()), saving: { is: "waiting" } };
    this.keep();
    await this.save();
  }

  private moved(moved: Moved | null): void {
    if (!moved) return;
    this.now = { ...this.now, ...moved };
    this.keep();
    this.later();
  }

  private keep(): void {
    const { document, history } = this.now;
    void this.shelf.keep({ version: this.version, base: this.base, document, history });
  }

  private later(wait = quiet): void {
    const now = Date.now();
    this.firstUnsaved ??= now;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), Math.max(0, Math.min(wait, this.failures > 0 ? wait : this.firstUnsaved + longest - now)));
    if (this.now.saving.is === "saved" || this.now.saving.is === "refused") this.say({ is: "waiting" });
    else this.tell();
  }

  private async send(): Promise<void> {
    const sent = this.now.document;
    this.firstUnsaved = null;
    if (this.now.saving.is !== "offline") this.say({ is: "under-way" });
    this.hear(sent, await this.server.save(this.version, sent).catch((): Answer => ({ is: "unreachable" })));
  }

  private hear(sent: JsonObject, answer: Answer): void {
    this.failures = answer.is === "unreachable" ? this.failures + 1 : 0;
    switch (answer.is) {
      case "saved": return this.saved(sent, answer);
      case "stale": return this.stale(answer.version, answer.document);
      case "unreachable":
        this.say({ is: "offline" });
        return this.later(Math.min(firstRetry * 2 ** (this.failures - 1), lastRetry));
      default: return this.say(answer);
    }
  }

  /** What was typed while the answer was on its way stays, on top of what the server wrote down. */
  private saved(sent: JsonObject, { version, document: stored, problems }: Stored): void {
    const { document } = this.now;
    this.version = version;
    this.base = stored;
    const { document: both, conflicts } = merge(sent, document, stored);
    this.now = { ...this.now, document: preferMine(both, sent, document, conflicts), problems, saving: { is: "saved", at: Date.now() } };
    this.keep();
    if (this.isUnsaved) this.later();
    else this.tell();
  }

  private stale(version: number, theirs: JsonObject): void {
    const { document, joined } = this.now;
    const { document: merged, conflicts } = merge(this.base, document, theirs);
    this.version = version;
    if (conflicts.length > 0) return this.say({ is: "conflict", conflict: { base: this.base, theirs, conflicts } });
    this.base = theirs;
    this.now = { ...this.now, document: merged, joined: joined + 1, saving: { is: "waiting" } };
    this.keep();
    this.later(0);
  }

  private say(saving: Saving): void {
    this.now = { ...this.now, saving };
    this.tell();
  }

  private tell(): void {
    for (const hear of this.heard) hear();
  }
}
