import { css } from "../../styles/scales.css";
import { css as tickCss } from "../../styles/tick.css";
import type { KindsPart } from "../kinds-part";
import { withNotApplicable } from "../not-applicable";
import { npsControl } from "./nps-control";
import { ratingControl } from "./rating-control";

/** Points on a short scale: stars, numbers, faces, likelihood. */
export const scales: KindsPart = {
  css: [css, tickCss],
  kinds: {
    rating: { make: withNotApplicable(ratingControl), missing: "errorChoice" },
    nps: { make: withNotApplicable(npsControl), missing: "errorChoice" },
  },
};
