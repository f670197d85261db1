using LeadMagnets.Domain.Formatting;
using Xunit;

namespace LeadMagnets.Domain.Tests.Formatting;

public sealed class NumberTextVectors
{
    public sealed record Row(string Locale, double Value, string Format, string? Currency, string Text);

    /// <summary>number-texts.json was made by ICU, excel-codes.json by SheetJS; number-codes.json by hand.</summary>
    private static readonly IReadOnlyList<Row> Rows =
        [.. Vectors.Read<Row>("number-texts.json"), .. Vectors.Read<Row>("excel-codes.json"), .. Vectors.Read<Row>("number-codes.json")];

    [Fact]
    public void Every_number_has_its_text()
    {
        var wrong = Rows.Select(Check).OfType<string>().ToList();

        Assert.True(wrong.Count == 0, $"{wrong.Count} are wrong\n{string.Join('\n', wrong.Take(200))}");
    }

    [Fact]
    public void The_patterns_for_the_widget_are_up_to_date() => Vectors.Matches("number-patterns.json",
        NumberPatterns.Locales.Concat(Rows.Select(row => row.Locale)).Distinct().Select(locale => Vectors.Json(new { Key = locale, Pattern = NumberPatterns.For(locale) }))
            .Concat(Rows.Select(row => (row.Locale, row.Currency)).Concat(Vectors.Read<NumberRangeVectors.Row>("number-ranges.json").Select(row => (row.Locale, row.Currency)).Concat(Vectors.Read<NumberInputVectors.Row>("number-inputs.json").Select(row => (row.Locale, row.Currency))))
                .Where(key => key.Currency is not null).Distinct().Select(key => Amounts(key.Locale, key.Currency!))));

    /// <summary>Only what the currency adds to the pattern of its language.</summary>
    private static string Amounts(string locale, string currency)
    {
        var pattern = NumberPatterns.For(locale, currency);
        return Vectors.Json(new { Key = $"{locale} {currency}", pattern.Currency, pattern.NegativeCurrency, pattern.CurrencyDigits, pattern.Amounts, CompactCurrency = pattern.Compact!.Currency });
    }

    private static string? Check(Row row)
    {
        var text = NumberText.Format(row.Value, row.Format, NumberPatterns.For(row.Locale, row.Currency));
        return text == row.Text ? null : $"{row.Value} {row.Format} {row.Locale} {row.Currency}: {text} instead of {row.Text}";
    }
}
