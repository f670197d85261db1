import type { Problem } from "../../contract/problem";
import type { History } from "../document/history";
import type { JsonObject } from "../document/json";
import type { Conflict } from "../document/merge";

/** How it stands with saving. Whatever it is, editing goes on. */
export type Saving =
  /** Milliseconds since 1970. */
  | { readonly is: "saved"; readonly at: number | null }
  /** There are changes, and they leave soon. */
  | { readonly is: "waiting" }
  | { readonly is: "under-way" }
  /** The server does not answer; it is tried again by itself. */
  | { readonly is: "offline" }
  | { readonly is: "refused"; readonly problems: readonly Problem[] }
  /** Somebody changed the same: a person has to say which. */
  | { readonly is: "conflict"; readonly conflict: Disagreement }
  | { readonly is: "signed-out" }
  | { readonly is: "gone" };

export interface Disagreement {
  readonly base: JsonObject;
  readonly theirs: JsonObject;
  readonly conflicts: readonly Conflict[];
}

export interface State {
  readonly document: JsonObject;
  readonly history: History;
  readonly saving: Saving;
  /** What the server found when the draft was last saved: paths are those of that draft. */
  readonly problems: readonly Problem[];
  /** How often changes of somebody else came in by themselves. */
  readonly joined: number;
}
