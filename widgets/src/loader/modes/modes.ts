import type { PlayerHandle } from "../player-handle";
import type { Call } from "./call";
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
}

export const modes: Modes = {
  attach: element => new Surface(element),
  clicked: openOnClick,
  replay(calls) {
    for (const [options, handle] of calls.splice(0)) {
      const real = opened(options);
      if (!handle) continue;
      for (const [name, given] of handle.q ?? []) (real[name] as (...given: unknown[]) => void)(...given);
      Object.assign(handle, real);
    }
  },
};
