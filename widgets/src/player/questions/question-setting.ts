import type { PublicQuestion } from "../../contract/definition";
import type { Answer } from "../model/answers";
import type { Words } from "../words";

/** What a kind of question is given to draw its control. */
export interface QuestionSetting {
  readonly question: PublicQuestion;
  readonly say: Words;
  /** How the language writes numbers. */
  readonly numbers: unknown;
  readonly answer: Answer | undefined;
  /** Ids unique within the shadow root, by which label, hint and message are tied to the control. */
  readonly ids: { readonly title: string; readonly control: string };
  /** Whether the question stands alone on its step and may use the whole width. */
  readonly solo: boolean;
  change(answer: Answer | undefined): void;
  /** Shows what is wrong with the answer, or that nothing is. */
  check(): void;
}
