using LeadMagnets.Domain.Formatting;
using Xunit;

namespace LeadMagnets.Domain.Tests.Formatting;

public sealed class NumberRangeVectors
{
    public sealed record Row(string Locale, double Low, double High, string Format, string? Currency, string Text);

    [Fact]
    public void Every_range_has_its_text()
    {
        var wrong = Vectors.Read<Row>("number-ranges.json")
            .Select(row => (row, text: NumberRange.Write(row.Low, row.High, NumberFormat.Parse(row.Format)!, NumberPatterns.For(row.Locale, row.Currency))))
            .Where(pair => pair.text != pair.row.Text).Select(pair => $"{pair.row}: {pair.text}").ToList();

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }
}
