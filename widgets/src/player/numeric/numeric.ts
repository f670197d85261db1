import { css } from "../styles/numeric.css";
import { rangeProblem } from "../model/range-problem";
import { livePanel } from "./live-panel";
import { numberControl } from "./number-control";
import { sliderControl } from "./slider-control";
import { writtenWith } from "./written-with";

/** What magnets with numbers need: fields, sliders and the panel of live numbers. Others do not fetch it. */
export const numeric = { css, livePanel, writtenWith, controls: { slider: sliderControl, number: numberControl }, checks: { slider: rangeProblem, number: rangeProblem } };
