/** The control of one question. */
export interface QuestionControl {
  readonly element: HTMLElement;
  /** Carries aria-describedby and aria-invalid: the input, or the group that holds several. */
  readonly described: readonly HTMLElement[];
  /** Takes the focus when something is to be mended. */
  readonly focus: HTMLElement;
  /** True: the title is a <label> of the control `ids.control`. */
  readonly labelled: boolean;
  /** Number keys: chooses the nth option; true when there is one. */
  choose?(n: number): boolean;
  /** Takes the answer away. */
  clear?(): void;
}
