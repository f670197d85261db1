import type { Answers } from "./answers";

/** A number that moves while the visitor answers. */
export interface LiveNumber {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly value: number | string | boolean | null;
}

/** What the player asks of the formula engine. Magnets without conditions and live numbers do not load it. */
export interface Formulas {
  /** Whether a condition is true for these answers; an error counts as false. */
  holds(tree: unknown, answers: Answers): boolean;
  /** Live numbers, in the order of the definition. */
  live(answers: Answers): readonly LiveNumber[];
}
