import { countries } from "../../lead/countries";
import type { MakeControl } from "../make-control";
import { combobox } from "./combobox";

/** A country, found by its name in the magnet's language, in English, or by its code. */
export const countryControl: MakeControl = setting => {
  const { definition: { locale }, answer, say, change } = setting;
  const english = new Intl.DisplayNames("en", { type: "region" });
  const options = countries(locale).map(({ id, label }) => ({ id, label, also: [id, english.of(id) ?? id, ...(alias[id] ?? [])] }));
  const list = combobox(setting, options, say("country"), typeof answer === "string" ? answer : undefined, change);
  return { element: list.element, described: [list.input], focus: list.input, labelled: true };
};

/** What people call some countries, besides their names. */
const alias: Readonly<Record<string, readonly string[]>> = {
  GB: ["UK", "Great Britain", "England", "Scotland", "Wales"], US: ["USA", "America"], NL: ["Holland"], AE: ["UAE"], CZ: ["Czech Republic"], CI: ["Ivory Coast"],
  TR: ["Turkey"], MM: ["Burma"], SZ: ["Swaziland"], MK: ["Macedonia"], CV: ["Cape Verde"], KR: ["South Korea"], KP: ["North Korea"], VA: ["Vatican"],
};
