import type { KindsPart } from "../questions/kinds-part";
import { withNotApplicable } from "../questions/not-applicable";
import { css as fieldCss } from "../styles/field.css";
import { css } from "../styles/numeric.css";
import { css as tickCss } from "../styles/tick.css";
import { livePanel } from "./live-panel";
import { numberControl } from "./number-control";
import { numberProblem } from "./number-problem";
import { sliderControl } from "./slider-control";

/** What magnets with numbers need: fields, sliders and the panel of live numbers. Others do not fetch it. */
export const numeric = {
  css: [fieldCss, tickCss, css],
  livePanel,
  kinds: {
    slider: { make: withNotApplicable(sliderControl), missing: "errorNumber", problem: numberProblem },
    number: { make: withNotApplicable(numberControl), missing: "errorNumber", problem: numberProblem },
  },
} satisfies KindsPart & { livePanel: unknown };
