import type { FieldProblem } from "../model/field-problem";

/** What fills the card. */
export interface Screen {
  readonly element: HTMLElement;
  /** Takes the focus when the screen opens. */
  readonly heading: HTMLElement;
  /** Said by screen readers when the screen opens, besides the heading. */
  readonly status?: string;
  /** Shows problems at their fields and moves the focus there. */
  showProblems?(problems: readonly FieldProblem[]): void;
  /** Called after each answer. */
  refresh?(): void;
  /** Returns true when it made use of the key. */
  key?(event: KeyboardEvent): boolean;
  /** Buttons that wait while something is sent. */
  busy?(busy: boolean): void;
  /** What a field that no person sees was filled with. */
  trap?(): string;
}
