using LeadMagnets.Domain.Formatting;
using Xunit;

namespace LeadMagnets.Domain.Tests.Formatting;

public sealed class NumberInputVectors
{
    public sealed record Row(string Locale, string Text, string? Currency, bool Percent, double? Number, string? Echo, IReadOnlyList<string>? Readings);

    [Fact]
    public void Every_text_is_understood_or_refused()
    {
        var wrong = Vectors.Read<Row>("number-inputs.json").Select(Check).OfType<string>().ToList();

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void What_was_written_is_read_again_as_the_same_number()
    {
        double[] numbers = [0, 0.005, 0.29, 0.58, 1.15, 8000, -12.5, 1234567.891, 999999999999];
        foreach (var pattern in NumberPatterns.Locales.Select(locale => NumberPatterns.For(locale)))
            foreach (var asPercent in (bool[])[false, true])
                foreach (var number in numbers)
                    Assert.Equal(number, NumberInput.Parse(NumberInput.Write(number, pattern, asPercent), pattern, asPercent).Number);
    }

    [Fact]
    public void An_ambiguous_text_is_refused_with_both_readings() => Assert.Equal(
        "This can be read as 1'234 or as 1.234. Please write one of them.", NumberInput.Parse("1,234", NumberPatterns.For("de-CH")).Problem);

    private static string? Check(Row row)
    {
        var input = NumberInput.Parse(row.Text, NumberPatterns.For(row.Locale, row.Currency), row.Percent);
        return input.Number == row.Number && input.Echo == (row.Echo ?? "") && input.Readings.SequenceEqual(row.Readings ?? [])
            ? null : $"{row.Locale} {row.Text}: {input.Number} {input.Echo} {string.Join(" / ", input.Readings)}";
    }
}
