import type { MakeControl } from "./make-control";
import { multipleControl } from "./multiple-control";
import { numberControl } from "./number-control";
import { singleControl } from "./single-control";
import { sliderControl } from "./slider-control";
import { statementControl } from "./statement-control";
import { textControl } from "./text-control";
import { yesNoControl } from "./yes-no-control";

/** Every kind of question that the player can ask. A new kind is one file and one line here. */
export const controls: Readonly<Record<string, MakeControl>> = {
  single: singleControl,
  picture: singleControl,
  multiple: multipleControl,
  slider: sliderControl,
  number: numberControl,
  text: textControl,
  email: textControl,
  "yes-no": yesNoControl,
  statement: statementControl,
};
