/** Something to mend: the field's path as the server names it (`answers.A1`, `lead.email`, `consents.report`) and a sentence. */
export interface FieldProblem {
  readonly path: string;
  readonly message: string;
}
