using System.Text.Json;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Scoring;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

/// <summary>
/// Compares what the player showed with what the server computed (design.md 4.5). A difference is a defect of ours to look at; it never
/// changes a result.
/// </summary>
public static class PreviewCheck
{
    private const double Tolerance = 1e-9;

    public static string? Difference(Preview? preview, Domain.Scoring.Result result)
    {
        if (preview?.Outputs is not { Count: > 0 } shown) return null;
        var differences = shown.Take(200).Where(pair => result.Outputs.ContainsKey(pair.Key)).Select(pair => Compare(pair.Key, pair.Value, result.Outputs[pair.Key])).OfType<string>().ToList();
        if (differences.Count == 0) return null;
        var told = string.Join("; ", differences);
        return told.Length > 1000 ? told[..1000] : told;
    }

    private static string? Compare(string id, JsonElement shown, Output computed) => (shown.ValueKind, computed.Value) switch
    {
        (JsonValueKind.Number, double value) when Math.Abs(shown.GetDouble() - value) <= Tolerance * Math.Max(1, Math.Abs(value)) => null,
        (JsonValueKind.Number, _) => $"{id}: shown {shown.GetRawText()}, computed {computed.Value ?? computed.Error}",
        _ => null,
    };
}
