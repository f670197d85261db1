import { adoptCss } from "../../loader/adopt-css";
import type { Marks } from "../../loader/marks/marks";
import type { Run } from "../model/run";
import type { Events } from "../send/events";
import type { Stage } from "../stage";
import { css } from "../styles/later.css";
import { Later } from "./later";
import { Partials } from "./partials";

/** What is done for a run before its end: kept step by step, offered to be continued later. */
export interface Unfinished {
  /** An answer or a step was kept in the tab. */
  saved(): void;
  /** The run is finished, or the magnet leaves the page. */
  stop(): void;
}

/** By the magnet's policies; fetched where it has one of them. */
export function unfinished(stage: Stage, run: Run, events: Events, marks: Marks | null): Unfinished {
  const { definition, root } = stage;
  const parts: Unfinished[] = [];
  if (definition.leadForm.partials) parts.push(new Partials(stage, run, events, marks));
  if (definition.saveAndContinue) {
    adoptCss(root, css);
    parts.push(new Later(stage, run, events, marks));
  }
  const all: Unfinished = { saved: () => parts.forEach(part => part.saved()), stop: () => parts.forEach(part => part.stop()) };
  all.saved();
  return all;
}
