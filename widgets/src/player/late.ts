import { css } from "./styles/late.css";
import { leadForm } from "./lead/lead-form";
import { leadScreen } from "./lead/lead-screen";
import { resultScreen } from "./result/result-screen";

/** What nobody needs for the first question: fetched while the visitor is at the second. */
export const late = { css, leadForm, leadScreen, resultScreen };
