// Writes src/LeadMagnets.Domain/Formatting/DatePatternTable.cs from the Unicode CLDR. Run it when CLDR has a new version:
//   npm install --no-save cldr-core@48.0.0 cldr-dates-full@48.0.0 && node widgets/tools/date-patterns.mjs
import { writeFileSync } from "node:fs";
import { literal, readMain, version } from "./cldr.mjs";
import { locales } from "./locales.mjs";

const months = Array.from({ length: 12 }, (_, month) => month + 1);
const days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

const rows = locales.map((locale) => {
  const { gregorian } = readMain("cldr-dates-full", locale, "ca-gregorian").dates.calendars;
  const names = (width) => months.map((month) => gregorian.months.format[width][month]).join("|");
  const alone = (width) => months.map((month) => gregorian.months["stand-alone"][width][month]).join("|");
  const week = (width) => days.map((day) => gregorian.days["stand-alone"][width][day]).join("|");
  const parts = gregorian.dayPeriods.format.abbreviated;
  const fields = [
    locale, code(gregorian.dateFormats.medium), code(gregorian.dateFormats.long), names("wide"), names("abbreviated"),
    other(alone("wide"), names("wide")), other(alone("abbreviated"), names("abbreviated")), week("wide"), week("abbreviated"), `${parts.am}|${parts.pm}`,
  ];
  return `        new(${fields.map(literal).join(", ")}),`;
});

writeFileSync("src/LeadMagnets.Domain/Formatting/DatePatternTable.cs", `// Written by widgets/tools/date-patterns.mjs from CLDR ${version()}; change the script, not this file.
namespace LeadMagnets.Domain.Formatting;

/// <summary>How languages write dates of the Gregorian calendar, as codes; names stand in their order, the week begins with Sunday.</summary>
internal static class DatePatternTable
{
    public static readonly LocaleRow[] Locales =
    [
${rows.join("\n")}
    ];

    /// <param name="MonthsAlone">The names of months without a day, where they differ.</param>
    internal sealed record LocaleRow(
        string Locale, string Medium, string Long, string Months, string ShortMonths, string? MonthsAlone, string? ShortMonthsAlone,
        string Days, string ShortDays, string HalfDays);
}
`);

/** CLDR's "d 'de' MMMM 'de' y" is the code d" de "mmmm" de "yyyy. */
function code(pattern) {
  return pattern.replace(/'([^']*)'|(y+)|(M+)|(d+)|([^'yMd]+)/g, (all, quoted, year, month, day) => {
    if (year) return year === "yy" ? "yy" : "yyyy";
    if (month) return month.toLowerCase();
    if (day) return day;
    const text = quoted ?? all;
    if (quoted === undefined && /[a-z]/i.test(text)) throw new Error(`What is ${text} in ${pattern}?`);
    return /^[ ./,-]*$/.test(text) ? text : `"${text}"`;
  });
}

function other(alone, names) { return alone === names ? null : alone; }
