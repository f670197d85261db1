using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Proving;

/// <summary>How the crowd falls on the verdicts that the definition has.</summary>
internal static class Spreads
{
    private static readonly (Destination Destination, string Name)[] Destinations = [(Destination.Sales, "Sales"), (Destination.Sdr, "SDR"), (Destination.Nurture, "Nurture")];

    public static IReadOnlyList<Spread> Of(Definition definition, Crowd crowd) =>
    [
        .. definition is AssessmentDefinition { Bands: { Count: > 0 } bands } ? [new Spread("band", [.. bands.Select(band => Share("band", band.Id, band.Title, crowd))])] : Array.Empty<Spread>(),
        .. definition is AssessmentDefinition { Grades: { Count: > 0 } grades } ? [new Spread("grade", [.. grades.Select(grade => Share("grade", grade.Id, grade.Title, crowd))])] : Array.Empty<Spread>(),
        .. definition is QuizDefinition quiz ? [new Spread("outcome", [.. quiz.Outcomes.Select(outcome => Share("outcome", outcome.Id, outcome.Title, crowd))])] : Array.Empty<Spread>(),
        new Spread("destination", [.. Destinations.Select(place => Share("destination", place.Destination.ToString(), place.Name, crowd) with { Id = place.Name.ToLowerInvariant() })]),
    ];

    private static SpreadShare Share(string of, string id, string title, Crowd crowd) => new(id, title, crowd.Verdicts.GetValueOrDefault($"{of}:{id}"));
}
