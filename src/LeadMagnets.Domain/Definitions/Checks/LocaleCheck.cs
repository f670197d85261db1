using System.Globalization;
using System.Text.RegularExpressions;
using LeadMagnets.Domain.Formatting;

namespace LeadMagnets.Domain.Definitions.Checks;

/// <summary>Language, currency, and the formats in which numbers are written.</summary>
internal static partial class LocaleCheck
{
    private const int UnknownLocale = 0x1000;

    private static readonly HashSet<string> Currencies =
    [
        .. CultureInfo.GetCultures(CultureTypes.SpecificCultures).Where(culture => culture.Name.Length > 0)
            .Select(culture => new RegionInfo(culture.Name).ISOCurrencySymbol).Where(code => code.Length == 3),
    ];

    public static IEnumerable<Problem> Find(Definition definition)
    {
        if (!IsLocale(definition.Locale)) yield return new("locale", "unknown-locale", $"“{definition.Locale}” is not a language tag such as en-GB.");
        if (definition.Currency is { } currency && !Currencies.Contains(currency))
            yield return new("currency", "unknown-currency", $"“{currency}” is not a currency code such as GBP.");
        if (definition.TimeZone is { } zone && MarketDay.Zone(zone) is null)
            yield return new("timeZone", "unknown-time-zone", $"“{zone}” is not a time zone such as Europe/London.");
        foreach (var (path, text) in Formats(definition))
        {
            var format = NumberFormat.Parse(text, out var problem);
            if (format is null) yield return new(path, "unknown-format", $"“{text}” is not a format. Write integer, decimal:2, percent:1, currency:0, compact, date or a code such as #,##0.00. {problem}".TrimEnd());
            else if (format.NeedsCurrency && definition.Currency is null)
                yield return new(path, "currency-missing", "This is written as money, but the definition names no currency.");
        }
    }

    /// <summary>A language that is known, with script, region and variants where the tag has them (RFC 5646, 2.1): browsers stumble over what is none.</summary>
    public static bool IsLocale(string tag)
    {
        try
        {
            return LanguageTag().IsMatch(tag) && CultureInfo.GetCultureInfo(tag.Split('-')[0]) is { LCID: not UnknownLocale } and not { ThreeLetterISOLanguageName: "" };
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*\z")]
    private static partial Regex LanguageTag();

    private static IEnumerable<(string Path, string Text)> Formats(Definition definition)
    {
        foreach (var (path, question) in Places.Questions(definition))
            if (question is NumericQuestion { Format: { } format }) yield return ($"{path}.format", format);
        foreach (var (path, variable) in Places.Of("variables", definition.Variables))
            if (variable.Format is { } format) yield return ($"{path}.format", format);
        foreach (var (path, column) in Places.Of("yearTables", definition.YearTables).SelectMany(table => Places.Of($"{table.Path}.columns", table.Item.Columns)))
            if (column.Format is { } format) yield return ($"{path}.format", format);
        foreach (var (path, block) in Places.Blocks(definition))
            if (block is TableBlock table)
                foreach (var (rowPath, row) in Places.Of($"{path}.rows", table.Rows))
                    if (row.Format is { } format) yield return ($"{rowPath}.format", format);
    }
}
