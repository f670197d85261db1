using System.Globalization;
using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using Microsoft.Extensions.Primitives;

namespace LeadMagnets.Web.Features.Embed;

/// <summary>Fields of the hosted page as JSON answers, and answers as what a field shows. A percentage is typed as 4 and means 0.04.</summary>
public static class HostedFields
{
    public const string AnswerPrefix = "a.";
    public const string LeadPrefix = "l.";

    public static bool IsPercent(NumericQuestion question) => question.Format?.StartsWith("percent", StringComparison.Ordinal) is true;

    /// <summary>Null: nothing was given.</summary>
    public static JsonElement? Read(Question question, StringValues posted)
    {
        var text = posted.Count == 0 ? "" : posted[0]!.Trim();
        return question switch
        {
            MultipleQuestion => posted.Count == 0 ? null : Json(posted.Where(v => !string.IsNullOrEmpty(v)).ToArray()),
            NumericQuestion numeric => text.Length == 0 ? null : Number(numeric, text),
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
    public static string Show(NumericQuestion question, JsonElement? answer)
    {
        if (answer is not { ValueKind: JsonValueKind.Number } given) return answer is { ValueKind: JsonValueKind.String } typed ? typed.GetString()! : "";
        return Scale(question, given.GetDouble(), up: true).ToString("0.##########", CultureInfo.InvariantCulture);
    }

    private static JsonElement Number(NumericQuestion question, string text) =>
        double.TryParse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? Json(Scale(question, number, up: false))
            : Json(text);

    /// <summary>By decimal arithmetic: 4 per cent is 0.04, not 0.040000000000000001.</summary>
    private static double Scale(NumericQuestion question, double number, bool up) =>
        !IsPercent(question) || Math.Abs(number) > 1e20 ? number : (double)(up ? (decimal)number * 100 : (decimal)number / 100);

    private static JsonElement Json<T>(T value) => JsonSerializer.SerializeToElement(value);
}
