import { choiceControl } from "./choice-control";
import type { MakeControl } from "./make-control";

/** Any number of several; the answer is a list of ids. */
export const multipleControl: MakeControl = setting => {
  const chosen = Array.isArray(setting.answer) ? (setting.answer as readonly string[]) : [];
  return choiceControl(setting, setting.question.options ?? [], true, id => chosen.includes(id), ids => (ids.length > 0 ? ids : undefined));
};
