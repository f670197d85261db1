import { h } from "../../dom/h";
import { icon } from "../../dom/icon";
import { afterPointer } from "../../numeric/after-pointer";
import type { MakeControl } from "../make-control";
import { callingCodes } from "./calling-codes";
import { type ReadPhone, readPhone } from "./read-phone";

/**
 * The country by its calling code, and the number as people of that country write it; below it the number that was understood. Whoever types or
 * pastes a whole number, with + or 00, need not choose. What cannot be read is kept as it was typed, so that it can be mended.
 */
export const phoneControl: MakeControl = setting => {
  const { question, answer, ids, say, definition: { locale }, change, check } = setting;
  const names = new Intl.DisplayNames([locale, "en"], { type: "region", fallback: "code" });
  const at = (country: string | undefined) => callingCodes.find(c => c.country === country);
  const home = at(question.defaultCountry) ?? at(new Intl.Locale(locale).maximize().region) ?? callingCodes[0]!;
  const given = typeof answer === "string" ? readPhone(answer, home, callingCodes) : null;
  let country = given?.country ?? home;

  const shown = h("span", { "aria-hidden": "true" });
  const listed = callingCodes.map(c => ({ ...c, name: names.of(c.country) ?? c.country })).sort((a, b) => a.name.localeCompare(b.name, locale));
  const select = h("select", { id: `${ids.control}-c`, "aria-label": say("countryCode"), autocomplete: "tel-country-code", onchange: () => (choose(select.value), take()) },
    ...listed.map(c => h("option", { value: c.country }, `${c.name} +${c.code}`)));
  const input = h("input", { id: ids.control, type: "tel", autocomplete: "tel-national", "aria-required": String(question.required !== false), oninput: take, onchange: () => afterPointer(() => input.value && check()) });
  const echo = h("output", { class: "echo", for: ids.control, dir: "ltr" });

  function choose(id: string): void {
    country = at(id) ?? country;
    select.value = country.country;
    shown.textContent = `${country.country} +${country.code}`;
  }

  function take(): void {
    const typed = input.value.trim();
    const read = readPhone(typed, country, callingCodes);
    if (read?.country && read.country !== country) choose(read.country.country);
    echo.textContent = read ? written(read) : "";
    change(read?.number ?? (typed || undefined));
  }

  choose(country.country);
  input.value = given?.national ?? (typeof answer === "string" ? answer : "");
  if (given) echo.textContent = written(given);
  const code = h("div", { class: "field code" }, shown, icon("down"), select);
  const element = h("div", { class: "lined" }, h("div", { class: "phone" }, code, h("div", { class: "field national" }, input)), echo);
  return { element, described: [input], focus: input, labelled: true };
};

/** Groups of three are easier to compare with what was meant. */
const written = ({ country, national }: ReadPhone) => `+${country ? `${country.code} ` : ""}${national.replace(/\d{3}(?=\d{2})/g, "$& ")}`;
