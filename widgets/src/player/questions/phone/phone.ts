import { css as fieldCss } from "../../styles/field.css";
import { css } from "../../styles/phone.css";
import type { KindsPart } from "../kinds-part";
import { phoneControl } from "./phone-control";

/** A telephone number. */
export const phone: KindsPart = {
  css: [fieldCss, css],
  kinds: { phone: { make: phoneControl, missing: "errorPhone", problem: (_, answer, say) => (/^\+[1-9]\d{6,14}$/.test(answer as string) ? null : say("errorPhone")) } },
};
