using System.Text.Json;
using LeadMagnets.Domain;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Scoring;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

/// <summary>
/// Compares what the player showed with what the server computed (design.md 4.5): both compute to the bit alike, so a number is the same or it
/// differs. A difference is a defect of ours to look at; it never changes a result.
/// </summary>
public static class PreviewCheck
{
    private const int MostOutputs = 200;
    private const int MostCharacters = 1000;

    public static string? Difference(Preview? preview, Domain.Scoring.Result result)
    {
        if (preview?.Outputs is not { Count: > 0 } shown) return null;
        var differences = shown.Take(MostOutputs).Where(pair => result.Outputs.TryGetValue(pair.Key, out var computed) && !IsSame(pair.Value, computed.Value))
            .Select(pair => $"{pair.Key}: shown {pair.Value.GetRawText()}, computed {Written(result.Outputs[pair.Key])}");
        var told = string.Join("; ", differences);
        return told.Length switch { 0 => null, > MostCharacters => told[..MostCharacters], _ => told };
    }

    /// <summary>The player tells a figure without a value, and a column, as null.</summary>
    private static bool IsSame(JsonElement shown, object? computed) => (shown.ValueKind, computed) switch
    {
        (JsonValueKind.Number, double number) => shown.GetDouble() == number,
        (JsonValueKind.String, string text) => JsonText.Of(shown) == text,
        (JsonValueKind.True or JsonValueKind.False, bool yes) => shown.GetBoolean() == yes,
        (JsonValueKind.Null, not (double or string or bool)) => true,
        _ => false,
    };

    private static string Written(Output computed) => computed.Error ?? JsonSerializer.Serialize(computed.Value, JsonSerializerOptions.Web);
}
