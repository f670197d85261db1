import type { History } from "../document/history";
import type { JsonObject } from "../document/json";

/** Everything that a tab needs to go on where it was, also after a crash and without a connection. */
export interface Kept {
  /** What the server had when this was begun. */
  readonly version: number;
  readonly base: JsonObject;
  readonly document: JsonObject;
  readonly history: History;
}

/** Where a tab keeps its work. Failing to keep is no reason to stop: saving goes on. */
export interface Shelf {
  keep(kept: Kept): Promise<void>;
}
