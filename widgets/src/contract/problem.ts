// Generated from the C# records: UPDATE_GENERATED=1 with the domain's tests writes it anew.

/** Something wrong with given data, said so that its author can mend it. Domain code returns problems; exceptions are for bugs. */
export interface Problem {
  /** Where it is, in the document's own words: steps[2].questions[0].formula, answers.A1. */
  readonly path: string;
  /** A stable word for programs: unknown-name, required. */
  readonly code: string;
  /** A sentence for people that says what to do. */
  readonly message: string;
}
