/** What a visitor answered: option id, list of option ids, number, text or yes/no. */
export type Answer = string | number | boolean | readonly string[];

/** Answers by question id; absent means unanswered. */
export type Answers = Readonly<Record<string, Answer>>;
