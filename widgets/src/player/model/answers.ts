/** An option with what the visitor wrote beside it. */
export interface Written {
  readonly choice: string;
  readonly text: string;
}

/** A number in one of several units. */
export interface Measured {
  readonly value: number;
  readonly unit: string;
}

/** Ids of columns by ids of rows. */
export type RowAnswers = Readonly<Record<string, string>>;

/** What a visitor answered: option id, list of option ids, number, text or yes/no; for some kinds an object of ids, words and numbers. */
export type Answer = string | number | boolean | readonly (string | Written)[] | Written | Measured | RowAnswers;

/** Stands for "this does not apply to me" where a question offers that. */
export const notApplicable = "n/a";

/** Answers by question id; absent means unanswered. */
export type Answers = Readonly<Record<string, Answer>>;
