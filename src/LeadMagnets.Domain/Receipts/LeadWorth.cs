using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Scoring;

namespace LeadMagnets.Domain.Receipts;

/// <summary>How a lead was scored, as it is stored with the submission.</summary>
public sealed record LeadWorth(int Fit, int Intent, string Grade, IReadOnlyList<ScorePart> Why)
{
    /// <summary>What the lead form was filled with, as JSON.</summary>
    public string LeadJson { get; init; } = "{}";

    /// <summary>The result in a word: a band, an outcome.</summary>
    public string? ResultLabel { get; init; }

    public static LeadWorth? Of(int? fit, int? intent, string? grade, string? why) => fit is null || intent is null || grade is null ? null
        : new(fit.Value, intent.Value, grade, why is null ? [] : JsonSerializer.Deserialize<IReadOnlyList<ScorePart>>(why, DefinitionJson.Options) ?? []);
}
