import type { PlayerHandle } from "../player-handle";
import type { Call } from "./call";
import { type FailureWords, failureWords } from "./failure-words";
import { opened } from "./opened";
import { openOnClick } from "./open-on-click";
import { Surface } from "./surface";

/** Everything beyond the magnet that stands in its place on the page. */
export interface Modes {
  attach(element: HTMLElement): PlayerHandle;
  /** Somebody clicked an element with `data-lead-magnet`. */
  clicked(trigger: HTMLElement): void;
  /** Makes the calls of `LeadMagnets.open` that wait. */
  replay(calls: Call[]): void;
  /** Why a magnet is not shown, for the loader, which knows only few words by itself. */
  words(language: string): FailureWords;
}

export const modes: Modes = {
  attach: element => new Surface(element),
  clicked: openOnClick,
  words: failureWords,
  replay(calls) {
    for (const call of calls.splice(0)) {
      // One call that goes wrong must not take the others with it.
      try {
        make(call);
      } catch (wrong) {
        console.error("LeadMagnets.open:", wrong);
      }
    }
  },
};

function make([options, handle]: Call): void {
  const real = opened(options);
  if (!handle) return;
  Object.assign(handle, real);
  for (const [name, given] of handle.q ?? []) (real[name] as (...given: unknown[]) => void)(...given);
}
