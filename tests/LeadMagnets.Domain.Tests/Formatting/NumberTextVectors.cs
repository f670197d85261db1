using LeadMagnets.Domain.Formatting;
using Xunit;

namespace LeadMagnets.Domain.Tests.Formatting;

public sealed class NumberTextVectors
{
    public sealed record Row(string Locale, double Value, string Format, string? Currency, string Text);

    /// <summary>number-texts.json was made by ICU; number-codes.json by hand.</summary>
    private static readonly IReadOnlyList<Row> Rows = [.. Vectors.Read<Row>("number-texts.json"), .. Vectors.Read<Row>("number-codes.json")];

    [Fact]
    public void Every_number_has_its_text()
    {
        var wrong = Rows.Select(Check).OfType<string>().ToList();

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void The_patterns_and_formats_for_the_widget_are_up_to_date() => Vectors.Matches("number-patterns.json",
        Rows.Select(row => (row.Locale, row.Currency)).Distinct()
            .Select(key => Vectors.Json(new { Key = $"{key.Locale} {key.Currency}", Pattern = NumberPatterns.For(key.Locale, key.Currency) }))
            .Concat(Rows.Select(row => row.Format).Distinct()
                .Select(format => Vectors.Json(new { Key = format, Format = NumberFormat.Parse(format) ?? NumberFormat.General }))));

    [Theory]
    [InlineData("")]
    [InlineData("currency:x")]
    [InlineData("decimal:11")]
    [InlineData("decimal:-1")]
    [InlineData("integer:2")]
    [InlineData("0.0.0")]
    [InlineData("0;0")]
    [InlineData("\"kWh")]
    [InlineData("abc")]
    [InlineData("$")]
    public void A_format_without_a_meaning_is_none(string format) => Assert.Null(NumberFormat.Parse(format));

    private static string? Check(Row row)
    {
        var text = NumberText.Format(row.Value, row.Format, NumberPatterns.For(row.Locale, row.Currency));
        return text == row.Text ? null : $"{row.Value} {row.Format} {row.Locale} {row.Currency}: {text} instead of {row.Text}";
    }
}
