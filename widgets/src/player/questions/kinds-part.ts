import type { Kinds } from "./kind";

/** Kinds of questions that are fetched together, with their styles. */
export interface KindsPart {
  readonly css: readonly string[];
  readonly kinds: Kinds;
}
