using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formatting;

namespace LeadMagnets.Domain.Proving;

/// <summary>The ranges of a report: exact where they were proved, else as far as the simulation saw.</summary>
internal static class Ranges
{
    public static IReadOnlyList<Attainable> Of(AssessmentDefinition definition, ScoreBounds bounds, Crowd crowd) =>
    [
        .. One("score", "", "Score", bounds.IsExact ? bounds.Score : crowd.Numbers.GetValueOrDefault("score:"), bounds.IsExact),
        .. definition.Categories.SelectMany(category => One("category", category.Id, category.Title,
            bounds.IsExact ? bounds.Categories.GetValueOrDefault(category.Id) : crowd.Numbers.GetValueOrDefault($"category:{category.Id}"), bounds.IsExact)),
    ];

    public static IReadOnlyList<Attainable> Of(QuizDefinition definition, OutcomeReach reach, Crowd crowd) =>
        [.. definition.Outcomes.SelectMany(outcome => One("points", outcome.Id, outcome.Title,
            reach.IsExact ? reach.Points.GetValueOrDefault(outcome.Id) : crowd.Numbers.GetValueOrDefault($"points:{outcome.Id}"), reach.IsExact))];

    public static IEnumerable<Attainable> Variables(Study study, Crowd crowd)
    {
        var pattern = NumberPatterns.For(study.Definition.Locale, study.Definition.Currency);
        foreach (var (v, variable) in study.Definition.Variables.Index())
            if (crowd.Formulas[$"variables[{v}].formula"] is { Least: <= double.MaxValue } seen)
                yield return new("variable", variable.Id, variable.Label ?? variable.Id, seen.Least, seen.Most, IsExact: false)
                {
                    LeastText = NumberText.Format(seen.Least, variable.Format ?? "general", pattern), MostText = NumberText.Format(seen.Most, variable.Format ?? "general", pattern),
                };
    }

    private static IEnumerable<Attainable> One(string of, string id, string title, Bounds? bounds, bool exact)
    {
        if (bounds is { IsEmpty: false }) yield return new(of, id, title, bounds.Least, bounds.Most, exact) { LeastText = Text(bounds.Least), MostText = Text(bounds.Most) };
    }

    private static string Text(double number) => number.ToString("#,0.#", System.Globalization.CultureInfo.InvariantCulture);
}
