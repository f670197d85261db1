import type { Problem } from "../../contract/problem";
import type { JsonObject } from "../document/json";

/** A draft as the server has it. */
export interface Stored {
  /** Rises with every save. */
  readonly version: number;
  readonly document: JsonObject;
  /** What stands between the draft and publishing. */
  readonly problems: readonly Problem[];
}

export type Answer =
  | ({ readonly is: "saved" } & Stored)
  /** Somebody saved meanwhile; nothing was written, and this is what they made of it. */
  | ({ readonly is: "stale" } & Stored)
  /** The document cannot be stored as it is. */
  | { readonly is: "refused"; readonly problems: readonly Problem[] }
  /** No answer, or none that says anything: it is tried again. */
  | { readonly is: "unreachable" }
  /** Whoever edits is not signed in any more. */
  | { readonly is: "signed-out" }
  /** The magnet was deleted. */
  | { readonly is: "gone" };

export interface Server {
  /** Stores a draft that was made from `version`. The same again changes nothing. */
  save(version: number, document: JsonObject): Promise<Answer>;
}
