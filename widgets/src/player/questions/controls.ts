import type { MakeControl } from "./make-control";
import { multipleControl } from "./multiple-control";
import { singleControl } from "./single-control";
import { statementControl } from "./statement-control";
import { textControl } from "./text-control";
import { yesNoControl } from "./yes-no-control";

/** The kinds of questions that every player can ask; `numeric` adds those with numbers. A new kind is one file and one line. */
export const controls: Readonly<Record<string, MakeControl>> = {
  single: singleControl,
  picture: singleControl,
  multiple: multipleControl,
  text: textControl,
  email: textControl,
  "yes-no": yesNoControl,
  statement: statementControl,
};
