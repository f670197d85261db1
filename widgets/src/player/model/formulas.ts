import type { Answers } from "./answers";
import type { Way } from "./way";

/** A number that moves while the visitor answers. */
export interface LiveNumber {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly value: number | string | boolean | null;
}

/** What the player asks of the formula engine. Magnets without formulas do not load it. */
export interface Formulas {
  /** The way of a visitor who gave these answers; a key without a value is a question that was emptied. */
  walk(given: Answers): Way;
  /** Live numbers, in the order of the definition. */
  live(answers: Answers): readonly LiveNumber[];
}
