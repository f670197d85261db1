// Writes tests/vectors/number-texts.json: what Intl, an independent engine with the same CLDR data, makes of awkward numbers and of dates.
// Needs a Node whose ICU has the CLDR version of number-patterns.mjs:  node widgets/tools/number-texts.mjs
import { writeFileSync } from "node:fs";
import { locales } from "./locales.mjs";

const currencies = ["USD", "EUR", "GBP", "CHF", "CAD", "JPY", "SEK", "PLN", "BRL"];
const home = { EG: "EGP", AE: "AED", SA: "SAR", IR: "IRR", IL: "ILS", RU: "RUB", UA: "UAH", IN: "INR", VN: "VND", TW: "TWD", CZ: "CZK", HU: "HUF", ZA: "ZAR", TR: "TRY" };
const numbers = [0, -0.001, 1.005, 2.5, -2.5, 999.995, 1234.5, -12345.678, 212642.15, 1234567.891, 99999.5, 1e15];
const short = [0, 0.04567, 7.25, -12.5, 999.5, 3000, 4210, -9950, 9999, 12345, 99950, 999499, 999950, 1234567, -45678901, 999950000, 1.25e9, 1.2e10, 3.4567e11, 9.9996e11, 5.5e13, 1.2e16];
const serials = [61, 36526, 45322, 45351, 46348, 2958465];

const rows = locales.flatMap((locale) => [
  ...numbers.flatMap((value) => [
    row(locale, value, "integer", undefined, fixed(0)),
    row(locale, value, "decimal:2", undefined, fixed(2)),
  ]),
  ...[0.0525, -0.125, 12.3456, 0.00499, 0.285].flatMap((value) => [
    row(locale, value, "percent:0", undefined, { style: "percent", ...fixed(0) }),
    row(locale, value, "percent:1", undefined, { style: "percent", ...fixed(1) }),
  ]),
  ...currenciesOf(locale).flatMap((currency, i) => [
    row(locale, [1234.565, 212642.15, -9876.5][i % 3], "currency", currency, { style: "currency", currency }),
    row(locale, [-1234.5, 99999.5, -0.4][i % 3], "currency:0", currency, { style: "currency", currency, ...fixed(0) }),
    row(locale, [1234567, 999950000, -54321.5][i % 3], "currency:compact", currency, { style: "currency", currency, notation: "compact" }),
  ]),
  ...short.map((value) => row(locale, value, "compact", undefined, { notation: "compact" })),
  ...serials.flatMap((value) => [
    date(locale, value, "date", { dateStyle: "medium" }),
    date(locale, value, "date:long", { dateStyle: "long" }),
  ]),
  // Greek has a form of its own for a month without a day, which Intl passes over.
  ...(locale === "el-GR" ? [] : [date(locale, 45322, "mmmm", { month: "long" })]),
  date(locale, 45353, "dddd", { weekday: "long" }),
  date(locale, 45384, "ddd", { weekday: "short" }),
]);

writeFileSync("tests/vectors/number-texts.json", "[\n" + rows.map((entry) => JSON.stringify(entry)).join(",\n") + "\n]\n");

/** Intl keeps the sign of what is rounded to zero unless told otherwise. */
function row(locale, value, format, currency, options) {
  return { locale, value, format, currency, text: new Intl.NumberFormat(locale, { signDisplay: "negative", ...options }).format(value) };
}

/** Dates are those of the Gregorian calendar, also where another one is usual. Intl in Node writes a plain space for CLDR's narrow one (U+202F). */
function date(locale, value, format, options) {
  const text = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { timeZone: "UTC", ...options }).format((value - 25569) * 86400000).replace(/[ \u00a0]([гр]\.)$/, "\u202f$1");
  return { locale, value, format, text };
}

function currenciesOf(locale) {
  const own = home[locale.split("-")[1]];
  return own && !currencies.includes(own) ? [...currencies, own] : currencies;
}

function fixed(digits) { return { minimumFractionDigits: digits, maximumFractionDigits: digits }; }
