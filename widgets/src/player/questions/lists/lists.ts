import { css as fieldCss } from "../../styles/field.css";
import { css } from "../../styles/lists.css";
import { writtenProblem } from "../choices/written-problem";
import type { KindsPart } from "../kinds-part";
import { countryControl } from "./country-control";
import { dropdownControl } from "./dropdown-control";

/** One of many, in a list that can be searched. */
export const lists: KindsPart = {
  css: [fieldCss, css],
  kinds: {
    dropdown: { make: dropdownControl, missing: "errorChoice", problem: writtenProblem },
    country: { make: countryControl, missing: "errorCountry" },
  },
};
