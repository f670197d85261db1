import type { Answers } from "./answers";

/** What the page knows of the visitor beforehand. */
export interface Prefill {
  readonly answers: Answers;
  /** Fields of the lead form by id, hidden ones among them. */
  readonly lead: Readonly<Record<string, string | boolean>>;
}
