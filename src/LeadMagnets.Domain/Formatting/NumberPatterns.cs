using System.Collections.Frozen;
using System.Globalization;

namespace LeadMagnets.Domain.Formatting;

/// <summary>The number patterns of the languages that the product knows.</summary>
public static class NumberPatterns
{
    private const string Fallback = "en-US";
    private const char NoBreakSpace = '\u00a0';

    /// <summary>Nearer relatives than the first one of the language.</summary>
    private static readonly FrozenDictionary<string, string> Kin = new Dictionary<string, string>
    {
        ["no"] = "nb-NO", ["no-NO"] = "nb-NO", ["es-US"] = "es-MX", ["es-419"] = "es-MX", ["zh-HK"] = "zh-TW", ["zh-MO"] = "zh-TW", ["zh-Hant"] = "zh-TW",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, DatePattern> Dates = DatePatternTable.Locales.ToFrozenDictionary(row => row.Locale, row =>
        new DatePattern(row.Medium, row.Long, row.Months, row.ShortMonths, row.MonthsAlone, row.ShortMonthsAlone, row.Days, row.ShortDays, row.HalfDays));

    private static readonly FrozenDictionary<string, IReadOnlyList<CompactStep>> Steps =
        NumberPatternTable.Locales.ToFrozenDictionary(row => row.Locale, row => (IReadOnlyList<CompactStep>)[.. row.Compact.Split('|').Select(Step)]);

    /// <summary>The languages with patterns of their own.</summary>
    public static IReadOnlyList<string> Locales { get; } = [.. NumberPatternTable.Locales.Select(row => row.Locale)];

    /// <summary>The pattern of a language, of its nearest relative (<c>de-LI</c>: <c>de-DE</c>), or of en-US; with a currency by ISO code, if any.</summary>
    public static NumberPattern For(string locale, string? currency = null)
    {
        var row = Find(locale);
        var symbol = string.IsNullOrEmpty(currency) ? null : Symbol(row, currency);
        return new(row.Locale, row.Point, row.Group, row.Primary, row.Secondary, row.MinimumGrouping, row.Minus,
            row.Percent, Place(symbol, row.Currency), Place(symbol, row.NegativeCurrency.Replace("-", row.Minus, StringComparison.Ordinal)),
            symbol is null ? 2 : NumberPatternTable.Digits.GetValueOrDefault(currency!, 2))
        {
            Digits = row.Digits, Amounts = symbol is not null && row.AmountSeparators is [var point, var group] ? new(point.ToString(), group.ToString()) : null, Range = row.Range, Dates = Dates[row.Locale],
            Compact = new(Steps[row.Locale], Place(symbol, row.CompactCurrency ?? row.Currency)),
        };
    }

    /// <summary>Is it a language whose way of writing numbers is known, or a relative of one? Others are written as in en-US.</summary>
    public static bool Knows(string locale) => Related(locale) is not null;

    private static NumberPatternTable.LocaleRow Find(string tag) => Related(tag) ?? NumberPatternTable.Locales.First(row => row.Locale == Fallback);

    private static NumberPatternTable.LocaleRow? Related(string tag)
    {
        var locale = Kin.GetValueOrDefault(tag, tag);
        var language = locale.Split('-')[0] + "-";
        return NumberPatternTable.Locales.FirstOrDefault(row => row.Locale.Equals(locale, StringComparison.OrdinalIgnoreCase))
            ?? NumberPatternTable.Locales.FirstOrDefault(row => row.Locale.StartsWith(language, StringComparison.OrdinalIgnoreCase));
    }

    private static CompactStep Step(string text)
    {
        var parts = text.Split(' ', 3);
        var patterns = parts[2].Split(';');
        return new(Number(parts[0]), Number(parts[1]), patterns[0], patterns.ElementAtOrDefault(1));
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Symbol(NumberPatternTable.LocaleRow row, string currency)
    {
        var start = currency + " ";
        return row.Symbols.Split('|').FirstOrDefault(entry => entry.StartsWith(start, StringComparison.Ordinal))?[start.Length..] ?? currency;
    }

    /// <summary>CLDR's rule: a symbol that ends in a letter keeps a distance from the digits (<c>CHF 5</c>, but <c>$5</c>).</summary>
    private static string? Place(string? symbol, string? pattern)
    {
        if (symbol is null || pattern is null) return null;
        var before = IsLetterLike(symbol[^1]) ? symbol + NoBreakSpace : symbol;
        var after = IsLetterLike(symbol[0]) ? NoBreakSpace + symbol : symbol;
        return pattern.Replace("¤0", before + "0", StringComparison.Ordinal)
            .Replace("0¤", "0" + after, StringComparison.Ordinal)
            .Replace("¤", symbol, StringComparison.Ordinal);
    }

    private static bool IsLetterLike(char c) => !char.IsSymbol(c) && !char.IsSeparator(c);
}
