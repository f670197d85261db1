import { css } from "../../styles/choices.css";
import { css as fieldCss } from "../../styles/field.css";
import { countProblem } from "../count-problem";
import type { KindsPart } from "../kinds-part";
import { richChoiceControl } from "./rich-choice-control";
import { writtenProblem } from "./written-problem";
import { yesNoControl } from "./yes-no-control";

const one = { make: richChoiceControl(false), missing: "errorChoice", problem: writtenProblem };

/** Choices with more to them than words: pictures, a field for what is not listed, what stands alone, what is said at once, yes or no. */
export const choices: KindsPart = {
  css: [fieldCss, css],
  kinds: {
    "single+": one,
    picture: one,
    "multiple+": {
      make: richChoiceControl(true),
      problem: (question, answer, say, definition) => countProblem(question, answer, say, definition) ?? writtenProblem(question, answer, say, definition),
    },
    "yes-no": { make: yesNoControl, missing: "errorChoice" },
  },
};
