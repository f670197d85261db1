using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Scoring;

namespace LeadMagnets.Domain.Receipts;

/// <summary>What a lead's points were given for, in words for members.</summary>
public static class LeadReasons
{
    /// <param name="part">One of the lead's points.</param>
    /// <param name="definition">The version of the submission.</param>
    /// <param name="leadJson">What the lead form was filled with.</param>
    /// <param name="resultLabel">The result in a word; null: there is none.</param>
    public static string Words(ScorePart part, Definition definition, string leadJson, string? resultLabel) => part.Rule switch
    {
        "employees" => Field("Employees", part, definition, leadJson),
        "role" => Field("Role", part, definition, leadJson),
        "timeline" => Field("Timeline", part, definition, leadJson),
        "country" => Country(part.Points > 0, LeadFieldText.Of(definition, leadJson, "country")),
        "freemail" => "Free-mail address",
        "contact" => "Asked to be contacted",
        "signal" => resultLabel is null ? "Answers of this magnet" : $"Answers: {resultLabel}",
        "fit" => "Fit by this magnet’s own rule",
        "fit clamp" => part.Points < 0 ? "Fit counts 50 at most" : "Fit counts 0 at least",
        "intent clamp" => part.Points < 0 ? "Intent counts 50 at most" : "Intent counts 0 at least",
        _ => part.Rule,
    };

    private static string Field(string name, ScorePart part, Definition definition, string leadJson) =>
        LeadFieldText.Of(definition, leadJson, part.Rule) is { } answer ? $"{name}: {answer}" : name;

    private static string Country(bool served, string? country) =>
        country is null ? served ? "Country served" : "Country not served" : served ? $"{country} is served" : $"{country} is not served";
}
