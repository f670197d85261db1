import { choiceControl } from "./choice-control";
import type { MakeControl } from "./make-control";

/** One of several, as a list or as pictures. */
export const singleControl: MakeControl = setting =>
  choiceControl(setting, setting.question.options ?? [], false, id => id === setting.answer, ids => ids[0]);
