using System.Text.Json.Nodes;
using LeadMagnets.Domain.Formatting;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Fuzz;

/// <summary>Writes numbers by random formats in random languages and currencies; among the formats are some that mean nothing.</summary>
internal sealed class RandomFormats(Random random)
{
    private static readonly string[] Formats =
    [
        "general", "integer", "decimal", "decimal:0", "decimal:3", "decimal:10", "percent", "percent:1", "currency", "currency:0", "currency:2", "compact", "currency:compact", "date",
        "date:long", "#,##0", "#,##0.00;[Red]-#,##0.00", "0.0%", "0.00E+00", "##0.0E+0", "yyyy-mm-dd", "d mmm yyyy", "dddd, d. mmmm yyyy", "h:mm:ss AM/PM", "0000", "#,##0.0,",
        "0.0,,\"M\"", "# ?/?", "[>=1000]#,##0;0.00", "_(* #,##0_)", "\"€\"0.00", "0;(0);zero", "@", "x[",
    ];

    /// <summary>Those that number-patterns.json has for every language.</summary>
    private static readonly string?[] Currencies = [null, "USD", "EUR", "GBP", "CHF", "CAD", "JPY", "SEK", "PLN", "BRL"];

    private static readonly string[] Locales = [.. NumberPatterns.Locales];

    /// <summary>Format, locale, currency and text of a number; null for all other values.</summary>
    public JsonArray? Written(Value value)
    {
        if (!value.IsNumber) return null;
        var (format, locale, currency) = (Pick(Formats), Pick(Locales), Pick(Currencies));
        return [format, locale, currency, NumberText.Format(value.Number, format, NumberPatterns.For(locale, currency))];
    }

    private T Pick<T>(T[] items) => items[random.Next(items.Length)];
}
