// Writes src/LeadMagnets.Domain/Formatting/NumberPatternTable.cs from the Unicode CLDR. Run it when CLDR has a new version:
//   npm install --no-save cldr-core@48 cldr-numbers-full@48 && node widgets/tools/number-patterns.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const locales = ["en-US", "en-GB", "en-IE", "en-AU", "en-CA", "en-NZ", "en-IN", "de-DE", "de-CH", "fr-FR", "fr-CA", "es-ES", "es-MX",
  "it-IT", "nl-NL", "nl-BE", "pt-BR", "pt-PT", "sv-SE", "da-DK", "nb-NO", "fi-FI", "pl-PL", "cs-CZ", "tr-TR", "hi-IN", "ja-JP", "ko-KR", "zh-CN"];
const currencies = ["USD", "EUR", "GBP", "CHF", "AUD", "CAD", "NZD", "JPY", "SEK", "NOK", "DKK", "PLN", "CZK", "BRL", "MXN", "INR", "TRY", "KRW", "CNY"];
const resolve = createRequire(process.cwd() + "/").resolve;

const version = read("cldr-core/package.json").version;
const fractions = read("cldr-core/supplemental/currencyData.json").supplemental.currencyData.fractions;

const rows = locales.map((locale) => {
  const name = nameOf(locale);
  const numbers = read(`cldr-numbers-full/main/${name}/numbers.json`).main[name].numbers;
  if (numbers.defaultNumberingSystem !== "latn") throw new Error(`${locale} does not write Latin digits`);
  const symbols = numbers["symbols-numberSystem-latn"];
  const names = read(`cldr-numbers-full/main/${name}/currencies.json`).main[name].numbers.currencies;
  const [currency, negative = `-${currency}`] = numbers["currencyFormats-numberSystem-latn"].standard.split(";").map(placeholder);
  const [, secondary, primary] = grouping(numbers["decimalFormats-numberSystem-latn"].standard);
  const fields = [
    locale, symbols.decimal, symbols.group, primary, secondary, Number(numbers.minimumGroupingDigits), symbols.minusSign,
    placeholder(numbers["percentFormats-numberSystem-latn"].standard), currency, negative,
    currencies.map((code) => `${code} ${names[code].symbol ?? code}`).join("|"),
  ];
  return `        new(${fields.map(literal).join(", ")}),`;
});
const digits = currencies.map((code) => [code, Number(fractions[code]?._digits ?? fractions.DEFAULT._digits)]).filter(([, count]) => count !== 2);

writeFileSync("src/LeadMagnets.Domain/Formatting/NumberPatternTable.cs", `// Written by widgets/tools/number-patterns.mjs from CLDR ${version}; change the script, not this file.
namespace LeadMagnets.Domain.Formatting;

/// <summary>How languages write numbers. In patterns 0 stands for the digits and ¤ for the currency's symbol.</summary>
internal static class NumberPatternTable
{
    public static readonly LocaleRow[] Locales =
    [
${rows.join("\n")}
    ];

    /// <summary>Currencies that do not have two decimals.</summary>
    public static readonly Dictionary<string, int> Digits = new() { ${digits.map(([code, count]) => `["${code}"] = ${count}`).join(", ")} };

    internal sealed record LocaleRow(
        string Locale, string Point, string Group, int Primary, int Secondary, int MinimumGrouping, string Minus,
        string Percent, string Currency, string NegativeCurrency, string Symbols);
}
`);

/** CLDR keeps de-DE under de: the language's first country has no file of its own. */
function nameOf(locale) {
  for (const name of [locale, locale.split("-")[0]]) {
    try { resolve(`cldr-numbers-full/main/${name}/numbers.json`); return name; } catch { /* the next */ }
  }
  throw new Error(`CLDR has no ${locale}`);
}

/** "#,##,##0.###" has groups of two after a first one of three. */
function grouping(pattern) {
  const groups = pattern.split(".")[0].split(",").map((group) => group.length);
  const primary = groups.at(-1);
  return [groups.length, groups.length > 2 ? groups.at(-2) : primary, primary];
}

function placeholder(pattern) { return pattern.replace(/[#0.,]+/, "0"); }

function read(path) { return JSON.parse(readFileSync(resolve(path), "utf8")); }

/** Invisible spaces are spelled out, so that a reader sees them. */
function literal(value) {
  return typeof value === "number" ? String(value)
    : `"${value.replace(/["\\]/g, "\\$&").replace(/[\u00a0\u202f\u200e\u200f]/g, (c) => "\\u" + c.charCodeAt(0).toString(16).padStart(4, "0"))}"`;
}
