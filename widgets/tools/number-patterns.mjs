// Writes src/LeadMagnets.Domain/Formatting/NumberPatternTable.cs from the Unicode CLDR. Run it when CLDR has a new version:
//   npm install --no-save cldr-core@48.0.0 cldr-numbers-full@48.0.0 && node widgets/tools/number-patterns.mjs
import { writeFileSync } from "node:fs";
import { literal, read, readMain, version } from "./cldr.mjs";
import { currencies, locales } from "./locales.mjs";

/** Languages that put a plain word between two figures; for the others CLDR's pattern stands. */
const words = { en: "to", de: "bis", fr: "à", es: "a", nl: "tot", pt: "a", sv: "till", da: "til", nb: "til" };
const fractions = read("cldr-core/supplemental/currencyData.json").supplemental.currencyData.fractions;
const systems = read("cldr-core/supplemental/numberingSystems.json").supplemental.numberingSystems;

const rows = locales.map((locale) => {
  const { numbers } = readMain("cldr-numbers-full", locale, "numbers");
  const system = numbers.defaultNumberingSystem;
  const symbols = numbers[`symbols-numberSystem-${system}`];
  const names = readMain("cldr-numbers-full", locale, "currencies").numbers.currencies;
  const amounts = numbers[`currencyFormats-numberSystem-${system}`];
  const [currency, negative = `-${currency}`] = amounts.standard.split(";").map(placeholder);
  const decimals = numbers[`decimalFormats-numberSystem-${system}`];
  const [, secondary, primary] = grouping(decimals.standard);
  const fields = [
    locale, system === "latn" ? null : systems[system]._digits, symbols.decimal, symbols.group, primary, secondary, Number(numbers.minimumGroupingDigits), symbols.minusSign,
    placeholder(numbers[`percentFormats-numberSystem-${system}`].standard).replace("%", () => symbols.percentSign), currency, negative,
    separators(symbols), compactCurrency(decimals, amounts, currency), compact(decimals.short.decimalFormat),
    range(locale, numbers[`miscPatterns-numberSystem-${system}`].range),
    currencies.filter((code) => (names[code]?.symbol ?? code) !== code).map((code) => `${code} ${names[code].symbol}`).join("|"),
  ];
  return `        new(${fields.map(literal).join(", ")}),`;
});
const digits = currencies.map((code) => [code, Number(fractions[code]?._digits ?? fractions.DEFAULT._digits)]).filter(([, count]) => count !== 2);

writeFileSync("src/LeadMagnets.Domain/Formatting/NumberPatternTable.cs", `// Written by widgets/tools/number-patterns.mjs from CLDR ${version()}; change the script, not this file.
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

    /// <param name="AmountSeparators">Point and group of amounts, where they are others than those of numbers.</param>
    /// <param name="CompactCurrency">The pattern of a compact amount; null: that of the others.</param>
    /// <param name="Compact">Steps such as <c>6 6 0M</c>: from how many digits beyond the first, how far the point moves, the pattern.</param>
    /// <param name="Symbols">Currencies that have a symbol: <c>USD $|EUR €</c>.</param>
    internal sealed record LocaleRow(
        string Locale, string? Digits, string Point, string Group, int Primary, int Secondary, int MinimumGrouping, string Minus, string Percent,
        string Currency, string NegativeCurrency, string? AmountSeparators, string? CompactCurrency, string Compact, string Range, string Symbols);
}
`);

/** "#,##,##0.###" has groups of two after a first one of three. */
function grouping(pattern) {
  const groups = pattern.split(".")[0].split(",").map((group) => group.length);
  const primary = groups.at(-1);
  return [groups.length, groups.length > 2 ? groups.at(-2) : primary, primary];
}

function placeholder(pattern) { return pattern.replace(/[#0.,]+/, "0"); }

/** "1000-count-other": "00 mil" moves the point by two less than the number has digits. Arabic has another word for 3 to 9 thousand: it follows a semicolon. */
function compact(formats) {
  const steps = [];
  for (const [key, long] of Object.entries(formats).filter(([key]) => key.endsWith("-count-other"))) {
    const from = key.split("-")[0].length - 1;
    const zeros = /0+/.exec(long)[0];
    const [shift, pattern] = /^0+$/.test(long) ? [0, "0"] : [from + 1 - zeros.length, unquoted(long.replace(zeros, "0"))];
    const few = formats[key.replace("other", "few")];
    const both = few && unquoted(few.replace(/0+/, "0")) !== pattern ? `${pattern};${unquoted(few.replace(/0+/, "0"))}` : pattern;
    const last = steps.at(-1);
    if (shift > 0 && (!last || last.shift !== shift || last.all[0] !== pattern)) steps.push({ from, shift, pattern: both, all: [pattern] });
  }
  return steps.map(({ from, shift, pattern }) => `${from} ${shift} ${pattern}`).join("|");
}

function unquoted(text) { return text.replaceAll("'", ""); }

/** Austria and Swiss French part amounts by other signs than numbers: point and group. */
function separators({ decimal, group, currencyDecimal = decimal, currencyGroup = group }) {
  return currencyDecimal === decimal && currencyGroup === group ? null : currencyDecimal + currencyGroup;
}

/** The pattern of a compact amount without its word, where it is another than that of a plain amount. */
function compactCurrency(decimals, amounts, currency) {
  const key = "1000000-count-other";
  const pattern = unquoted(amounts.short?.standard[key] ?? currency).replace(unquoted(decimals.short.decimalFormat[key]), "0");
  return pattern === currency || !/^[^0]*0[^0]*$/.test(pattern) ? null : pattern;
}

function range(locale, pattern) {
  const word = words[locale.split("-")[0]];
  return word ? `{0} ${word} {1}` : pattern;
}
