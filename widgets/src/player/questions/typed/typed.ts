import { css as fieldCss } from "../../styles/field.css";
import { css as tickCss } from "../../styles/tick.css";
import { css } from "../../styles/typed.css";
import { isEmailAddress } from "../../model/is-email-address";
import type { KindsPart } from "../kinds-part";
import { consentControl } from "./consent-control";
import { emailControl } from "./email-control";
import { statementControl } from "./statement-control";
import { textControl } from "./text-control";

/** What is written or read: text, addresses, a box to agree, statements. */
export const typed: KindsPart = {
  css: [fieldCss, tickCss, css],
  kinds: {
    text: { make: textControl, problem: ({ maxLength = 2000 }, answer, say) => ((answer as string).length > maxLength ? say("errorLong", maxLength) : null) },
    email: { make: emailControl, missing: "errorEmail", problem: (_, answer, say) => (isEmailAddress(answer as string) ? null : say("errorEmail")) },
    consent: { make: consentControl, missing: "errorConsent", problem: ({ required }, answer, say) => (answer === true || required === false ? null : say("errorConsent")) },
    statement: { make: statementControl },
  },
};
