using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formatting;
using Microsoft.Extensions.Primitives;

namespace LeadMagnets.Web.Features.Embed.Hosted;

/// <summary>Fields of the hosted page as JSON answers, and answers as what a field shows. Numbers are read and shown as the language
/// writes them; a percentage is typed as 4 and means 0.04.</summary>
public static class HostedFields
{
    public const string AnswerPrefix = "a.";
    public const string LeadPrefix = "l.";

    public static string IdOf(LeadField field) => "l-" + field.Id;

    public static bool IsPercent(NumericQuestion question) => question.Format is { } format && (format.Contains("percent", StringComparison.Ordinal) || format.Contains('%'));

    public static NumberPattern Numbers(Definition definition) => NumberPatterns.For(definition.Locale, definition.Currency);

    /// <summary>Null: nothing was given.</summary>
    public static JsonElement? Read(Question question, StringValues posted, NumberPattern numbers)
    {
        var text = posted.Count == 0 ? "" : posted[0]!.Trim();
        return question switch
        {
            MultipleQuestion => posted.Count == 0 ? null : Json(posted.Where(v => !string.IsNullOrEmpty(v)).ToArray()),
            NumericQuestion numeric => text.Length == 0 ? null : Number(numeric, text, numbers),
            YesNoQuestion => text switch { "yes" => Json(true), "no" => Json(false), _ => null },
            Statement => null,
            _ => text.Length == 0 ? null : Json(text),
        };
    }

    public static JsonElement? Read(LeadField field, StringValues posted) => field.Kind switch
    {
        LeadFieldKind.Consent => null,
        LeadFieldKind.Boolean => Json(posted.Count > 0),
        _ => string.IsNullOrWhiteSpace(posted.FirstOrDefault()) ? null : Json(posted[0]!.Trim()),
    };

    /// <summary>What the number field of a question shows.</summary>
    public static string Show(NumericQuestion question, JsonElement? answer, NumberPattern numbers)
    {
        if (answer is not { ValueKind: JsonValueKind.Number } given) return answer is { ValueKind: JsonValueKind.String } typed ? typed.GetString()! : "";
        return NumberInput.Write(given.GetDouble(), numbers, IsPercent(question), FieldDecimals.Of(question.Format, numbers));
    }

    /// <summary>What a text in the number field of a question could mean, when that is not clear: <c>1 234? 1,234?</c>.</summary>
    public static string? Readings(NumericQuestion question, JsonElement? answer, NumberPattern numbers) =>
        answer is { ValueKind: JsonValueKind.String } typed && Parse(question, typed.GetString()!, numbers).Readings is { Count: > 0 } readings
            ? string.Join(' ', readings.Select(reading => reading + "?")) : null;

    /// <summary>What cannot be read stays a text, which the check of the answers refuses.</summary>
    private static JsonElement Number(NumericQuestion question, string text, NumberPattern numbers) =>
        Parse(question, text, numbers).Number is { } number ? Json(number) : Json(text);

    /// <summary>People may type the unit that stands beside the field.</summary>
    private static NumberInput Parse(NumericQuestion question, string text, NumberPattern numbers)
    {
        var typed = text.Trim();
        if (question.Unit is { Length: > 0 } unit && typed.EndsWith(unit, StringComparison.OrdinalIgnoreCase)) typed = typed[..^unit.Length];
        return NumberInput.Parse(typed, numbers, IsPercent(question));
    }

    private static JsonElement Json<T>(T value) => JsonSerializer.SerializeToElement(value);
}
