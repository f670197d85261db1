import { Finish } from "./finish/finish";
import { leadScreen } from "./lead/lead-screen";
import { leadProblems } from "./model/lead-problems";
import { css as fieldCss } from "./styles/field.css";
import { css } from "./styles/late.css";
import { css as tickCss } from "./styles/tick.css";

/** What nobody needs for the first question: fetched while the visitor is at the second. */
export const late = { css: [fieldCss, tickCss, css], leadScreen, leadProblems, Finish };
