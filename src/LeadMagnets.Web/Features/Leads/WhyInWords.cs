using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Receipts;
using LeadMagnets.Domain.Scoring;

namespace LeadMagnets.Web.Features.Leads;

/// <summary>The parts of a score with the evidence in words. They add up to the score; a clamp is a part of its own.</summary>
public static class WhyInWords
{
    /// <param name="Text">What counted.</param>
    /// <param name="Points">What it added.</param>
    /// <param name="IsFit">Whether it is about who they are, or about what they want.</param>
    public sealed record Part(string Text, int Points, bool IsFit)
    {
        public string Signed => Points > 0 ? $"+{Points}" : Points < 0 ? $"−{-Points}" : "0";
        public string Css => Points < 0 ? "pts-minus" : IsFit ? "pts-fit" : "pts-intent";
    }

    public static IReadOnlyList<Part> Of(string? whyJson, Definition definition, string leadJson, string? resultLabel) => whyJson is null ? [] :
        [.. JsonSerializer.Deserialize<List<ScorePart>>(whyJson, DefinitionJson.Options)!
            .OrderByDescending(part => part.Points)
            .Select(part => new Part(LeadReasons.Words(part, definition, leadJson, resultLabel), part.Points, IsFit(part.Rule)))];

    private static bool IsFit(string rule) => rule is "employees" or "role" or "country" or "freemail" or "fit" or "fit clamp";
}
