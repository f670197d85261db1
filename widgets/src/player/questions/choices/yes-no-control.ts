import { choiceControl } from "../choice-control";
import type { MakeControl } from "../make-control";
import { autoAdvance } from "./auto-advance";

/** Yes or no; the answer is a boolean. */
export const yesNoControl: MakeControl = setting => {
  const { question, say, solo } = setting;
  const options = [
    { id: "yes", label: question.yesLabel ?? say("yes") },
    { id: "no", label: question.noLabel ?? say("no") },
  ];
  const control = choiceControl(setting, options, false, id => setting.answer === (id === "yes"), ids => (ids[0] === undefined ? undefined : ids[0] === "yes"));
  control.element.classList.add("pair");
  if (question.autoAdvance && solo) autoAdvance(control.element, setting);
  return control;
};
