import type { KindsPart } from "../questions/kinds-part";
import { css as fieldCss } from "../styles/field.css";
import { css } from "../styles/numeric.css";
import { livePanel } from "./live-panel";
import { numberControl } from "./number-control";
import { numberProblem } from "./number-problem";
import { sliderControl } from "./slider-control";

/** What magnets with numbers need: fields, sliders and the panel of live numbers. Others do not fetch it. */
export const numeric = {
  css: [fieldCss, css],
  livePanel,
  kinds: {
    slider: { make: sliderControl, missing: "errorNumber", problem: numberProblem },
    number: { make: numberControl, missing: "errorNumber", problem: numberProblem },
  },
} satisfies KindsPart & { livePanel: unknown };
