import type { QuestionControl } from "./question-control";
import type { QuestionSetting } from "./question-setting";

/** Draws the control of one kind of question. */
export type MakeControl = (setting: QuestionSetting) => QuestionControl;
