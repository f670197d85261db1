import { Finish } from "./finish/finish";
import { leadScreen } from "./lead/lead-screen";
import { leadProblems } from "./model/lead-problems";
import { css } from "./styles/late.css";

/** What nobody needs for the first question: fetched while the visitor is at the second. */
export const late = { css, leadScreen, leadProblems, Finish };
