import type { PublicDefinition, PublicQuestion } from "../../contract/definition";
import type { Answer } from "../model/answers";
import type { Words } from "../words";

/** What a kind of question is given to draw its control. */
export interface QuestionSetting {
  readonly question: PublicQuestion;
  readonly say: Words;
  /** Of which language, numbers and time zone are taken. */
  readonly definition: PublicDefinition;
  readonly answer: Answer | undefined;
  /** Ids unique within the shadow root, by which label, hint and message are tied to the control. */
  readonly ids: { readonly title: string; readonly control: string };
  /** Whether the question stands alone on its step and may use the whole width. */
  readonly solo: boolean;
  change(answer: Answer | undefined): void;
  /** Shows what is wrong with the answer, or that nothing is. */
  check(): void;
  /** Goes on to the next step, as if the visitor had asked for it. */
  next(): void;
}
