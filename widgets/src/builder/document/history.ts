import { apply } from "./apply";
import type { Change } from "./change";
import { diff } from "./diff";
import type { JsonObject } from "./json";

/** One step that can be undone: what a person did at once, such as the writing of a word. */
export interface Entry {
  /** What was done, as the button says it: "Undo: move question". */
  readonly label: string;
  readonly forward: readonly Change[];
  readonly backward: readonly Change[];
  /** Consecutive changes of one field are one step. */
  readonly field: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** All steps of a document, without an end: those before `position` are done, those behind it undone. */
export interface History {
  readonly entries: readonly Entry[];
  readonly position: number;
}

export const emptyHistory: History = { entries: [], position: 0 };

/** Writing that pauses for longer is a step of its own. */
const pause = 1500;

export function record(history: History, before: JsonObject, after: JsonObject, label: string, field: string | null, at: number): History {
  const forward = diff(before, after);
  if (forward.length === 0) return history;
  const done = history.entries.slice(0, history.position);
  const last = done.at(-1);
  if (last && field !== null && last.field === field && at - last.at <= pause && history.position === history.entries.length) {
    const start = apply(before, last.backward);
    const joined = { ...last, forward: diff(start, after), backward: diff(after, start), at };
    return joined.forward.length > 0 ? { entries: [...done.slice(0, -1), joined], position: done.length } : { entries: done.slice(0, -1), position: done.length - 1 };
  }
  return { entries: [...done, { label, forward, backward: diff(after, before), field, at }], position: done.length + 1 };
}

export interface Moved {
  readonly document: JsonObject;
  readonly history: History;
}

/** Null where nothing is left to undo. */
export function undo(history: History, document: JsonObject): Moved | null {
  const entry = history.entries[history.position - 1];
  return entry ? { document: apply(document, entry.backward), history: { ...history, position: history.position - 1 } } : null;
}

/** Null where nothing was undone. */
export function redo(history: History, document: JsonObject): Moved | null {
  const entry = history.entries[history.position];
  return entry ? { document: apply(document, entry.forward), history: { ...history, position: history.position + 1 } } : null;
}
