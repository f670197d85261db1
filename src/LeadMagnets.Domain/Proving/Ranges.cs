using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formatting;

namespace LeadMagnets.Domain.Proving;

/// <summary>The ranges of a report: exact where they were proved, else as far as the simulation saw.</summary>
internal static class Ranges
{
    private const string Points = "#,##0.#";

    public static IReadOnlyList<Attainable> Of(AssessmentDefinition definition, ScoreBounds bounds, Crowd crowd) =>
    [
        .. One(definition, "score", "", "Score", bounds.IsExact ? bounds.Score : crowd.Numbers.GetValueOrDefault("score:"), bounds.IsExact),
        .. definition.Categories.SelectMany(category => One(definition, "category", category.Id, category.Title,
            bounds.IsExact ? bounds.Categories.GetValueOrDefault(category.Id) : crowd.Numbers.GetValueOrDefault($"category:{category.Id}"), bounds.IsExact)),
    ];

    public static IReadOnlyList<Attainable> Of(QuizDefinition definition, OutcomeReach reach, Crowd crowd) =>
        [.. definition.Outcomes.SelectMany(outcome => One(definition, "points", outcome.Id, outcome.Title,
            reach.IsExact ? reach.Points.GetValueOrDefault(outcome.Id) : crowd.Numbers.GetValueOrDefault($"points:{outcome.Id}"), reach.IsExact))];

    public static IEnumerable<Attainable> Variables(Study study, Crowd crowd)
    {
        foreach (var (v, variable) in study.Definition.Variables.Index())
            if (crowd.Formulas[$"variables[{v}].formula"] is { Least: <= double.MaxValue } seen)
                yield return Range(study.Definition, ("variable", variable.Id, variable.Label ?? variable.Id), (seen.Least, seen.Most), exact: false, variable.Format ?? "general", variable.Unit);
    }

    private static IEnumerable<Attainable> One(Definition definition, string of, string id, string title, Bounds? bounds, bool exact)
    {
        if (bounds is { IsEmpty: false }) yield return Range(definition, (of, id, title), (bounds.Least, bounds.Most), exact, Points, null);
    }

    private static Attainable Range(Definition definition, (string Of, string Id, string Title) what, (double Least, double Most) ends, bool exact, string format, string? unit)
    {
        var (read, pattern) = (NumberFormat.Parse(format) ?? NumberFormat.General, NumberPatterns.For(definition.Locale, definition.Currency));
        return new(what.Of, what.Id, what.Title, ends.Least, ends.Most, exact)
        {
            LeastText = NumberText.Format(ends.Least, read, pattern),
            MostText = NumberText.Format(ends.Most, read, pattern),
            Text = Units.After(NumberRange.Write(ends.Least, ends.Most, read, pattern), unit),
        };
    }
}
