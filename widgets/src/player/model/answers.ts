/** A chosen option with what the visitor wrote to it ("other"). */
export interface WrittenChoice {
  readonly choice: string;
  readonly text: string;
}

/** A number in one of the units of its question; a plain number is in the first. */
export interface NumberInUnit {
  readonly value: number;
  readonly unit: string;
}

/** What was chosen in the rows of a matrix, by row. */
export type RowAnswers = Readonly<Record<string, string>>;

/**
 * What a visitor answered: option id, list of option ids (in their order for a ranking), number, text, yes/no, day as `YYYY-MM-DD`, telephone
 * number as `+442079460000`, country as `GB`, rows of a matrix. `"n/a"` answers a number that does not apply.
 */
export type Answer = string | number | boolean | readonly (string | WrittenChoice)[] | WrittenChoice | NumberInUnit | RowAnswers;

/** Answers by question id; absent means unanswered. */
export type Answers = Readonly<Record<string, Answer>>;

/** Stands for "this does not apply to me" where a question offers that. */
export const notApplicable = "n/a";
