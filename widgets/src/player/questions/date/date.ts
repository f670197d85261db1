import { css as fieldCss } from "../../styles/field.css";
import { css } from "../../styles/date.css";
import type { KindsPart } from "../kinds-part";
import { dateControl } from "./date-control";
import { dateProblem } from "./date-problem";

/** A day. */
export const date: KindsPart = { css: [fieldCss, css], kinds: { date: { make: dateControl, missing: "errorDate", problem: dateProblem } } };
