using System.Text.Json;
using LeadMagnets.Domain.Formatting;
using LeadMagnets.Domain.Formulas;
using Xunit;

namespace LeadMagnets.Domain.Tests.Formatting;

public sealed class TextAndValueVectors
{
    public sealed record Row(string Function, string Locale, string? Currency, JsonElement Value, string? Code, JsonElement Result);

    [Fact]
    public void TEXT_and_VALUE_give_what_they_should()
    {
        var wrong = Vectors.Read<Row>("text-and-value.json").Where(row => Result(row) != Of(row.Result)).Select(row => $"{row}: {Result(row)}").ToList();

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static Value Result(Row row)
    {
        var pattern = NumberPatterns.For(row.Locale, row.Currency);
        return row.Function == "TEXT" ? CodedText.Text(Of(row.Value), row.Code!, pattern) : CodedText.Number(Of(row.Value), pattern);
    }

    private static Value Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Number => json.GetDouble(),
        JsonValueKind.String => json.GetString()!,
        JsonValueKind.True or JsonValueKind.False => json.GetBoolean(),
        JsonValueKind.Object => FormulaError.All.Single(error => error.Code == json.GetProperty("error").GetString()),
        _ => Value.Blank,
    };
}
