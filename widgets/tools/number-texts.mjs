// Writes tests/vectors/number-texts.json: what Intl, an independent engine with the same CLDR data, makes of awkward numbers.
// Needs a Node whose ICU has the CLDR version of number-patterns.mjs:  node widgets/tools/number-texts.mjs
import { writeFileSync } from "node:fs";

const locales = ["en-US", "en-GB", "en-IE", "en-AU", "en-CA", "en-NZ", "en-IN", "de-DE", "de-CH", "fr-FR", "fr-CA", "es-ES", "es-MX",
  "it-IT", "nl-NL", "nl-BE", "pt-BR", "pt-PT", "sv-SE", "da-DK", "nb-NO", "fi-FI", "pl-PL", "cs-CZ", "tr-TR", "hi-IN", "ja-JP", "ko-KR", "zh-CN"];
const currencies = ["USD", "EUR", "GBP", "CHF", "CAD", "JPY", "SEK", "PLN", "BRL"];
const numbers = [0, -0.001, 1.005, 2.5, -2.5, 999.995, 1234.5, -12345.678, 212642.15, 1234567.891, 99999.5, 1e15];

const rows = locales.flatMap((locale) => [
  ...numbers.flatMap((value) => [
    row(locale, value, "integer", undefined, fixed(0)),
    row(locale, value, "decimal:2", undefined, fixed(2)),
  ]),
  ...[0.0525, -0.125, 12.3456, 0.00499, 0.285].flatMap((value) => [
    row(locale, value, "percent:0", undefined, { style: "percent", ...fixed(0) }),
    row(locale, value, "percent:1", undefined, { style: "percent", ...fixed(1) }),
  ]),
  ...currencies.flatMap((currency, i) => [
    row(locale, [1234.565, 212642.15, -9876.5][i % 3], "currency", currency, { style: "currency", currency }),
    row(locale, [-1234.5, 99999.5, -0.4][i % 3], "currency:0", currency, { style: "currency", currency, ...fixed(0) }),
  ]),
]);

writeFileSync("tests/vectors/number-texts.json", "[\n" + rows.map((entry) => JSON.stringify(entry)).join(",\n") + "\n]\n");

/** Intl keeps the sign of what is rounded to zero unless told otherwise. */
function row(locale, value, format, currency, options) {
  return { locale, value, format, currency, text: new Intl.NumberFormat(locale, { signDisplay: "negative", ...options }).format(value) };
}

function fixed(digits) { return { minimumFractionDigits: digits, maximumFractionDigits: digits }; }
