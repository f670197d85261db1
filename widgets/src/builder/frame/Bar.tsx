import type { Problem } from "../../contract/problem";
import type { History } from "../document/history";
import type { Draft } from "../draft/draft";
import type { Saving } from "../draft/state";
import { Icon } from "./Icon";
import { SavingState } from "./SavingState";

interface Props {
  readonly title: string;
  readonly magnet: string;
  readonly saving: Saving;
  readonly history: History;
  readonly problems: readonly Problem[];
  /** For the form that publishes. */
  readonly token: string;
  readonly panel: "outline" | "properties" | null;
  readonly draft: Draft;
  rename(title: string): void;
  showProblems(): void;
  showPanel(panel: "outline" | "properties" | null): void;
}

/** Title, state of saving, undo and redo, and the way out. */
export function Bar({ title, magnet, saving, history, problems, token, panel, draft, rename, showPanel, showProblems }: Props) {
  const [last, next] = [history.entries[history.position - 1], history.entries[history.position]];
  const toggle = (which: "outline" | "properties") => showPanel(panel === which ? null : which);
  return (
    <header class="b-bar">
      <a class="b-back" href={`/magnets/${magnet}`} aria-label="Back to the magnet"><span class="brand-mark"><Icon name="magnet" /></span></a>
      <h1 class="sr-only">Edit {title}</h1>
      <input class="b-title" aria-label="Title" value={title} onInput={event => rename(event.currentTarget.value)} />
      <SavingState saving={saving} save={() => void draft.save()} />
      <span class="b-bar-space" />
      <button type="button" class="b-icon b-narrow" aria-pressed={panel === "outline"} aria-label="Steps and questions" onClick={() => toggle("outline")}><Icon name="panel-left" /></button>
      <button type="button" class="b-icon b-narrow" aria-pressed={panel === "properties"} aria-label="Properties" onClick={() => toggle("properties")}><Icon name="panel-right" /></button>
      <button type="button" class="b-icon" disabled={!last} aria-label={last ? `Undo: ${last.label}` : "Undo"} title={last ? `Undo: ${last.label} (Ctrl+Z)` : "Nothing to undo"} onClick={() => draft.undo()}><Icon name="undo-2" /></button>
      <button type="button" class="b-icon" disabled={!next} aria-label={next ? `Redo: ${next.label}` : "Redo"} title={next ? `Redo: ${next.label} (Ctrl+Shift+Z)` : "Nothing to redo"} onClick={() => draft.redo()}><Icon name="redo-2" /></button>
      {problems.length > 0 && <button type="button" class="btn b-count" onClick={showProblems}><Icon name="triangle-alert" /><span>{problems.length === 1 ? "1 thing to mend" : `${problems.length} things to mend`}</span></button>}
      <form method="post" action={`/magnets/${magnet}?handler=Publish`} onSubmit={event => void publish(event, draft)}>
        <input type="hidden" name="__RequestVerificationToken" value={token} />
        <button class="btn btn-primary" disabled={problems.length > 0}><Icon name="upload" /><span>Publish</span></button>
      </form>
    </header>
  );
}

/** What is published is what is on the screen, or nothing. */
async function publish(event: SubmitEvent, draft: Draft): Promise<void> {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  await draft.save();
  if (!draft.isUnsaved && draft.state.problems.length === 0) form.submit();
}
