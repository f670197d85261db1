using LeadMagnets.Domain.Scoring;

namespace LeadMagnets.Domain.Definitions.Checks;

/// <summary>Scored questions: a category that exists, weight, and points that can be earned.</summary>
internal static class ScoreCheck
{
    public const double MostWeight = 1_000;
    private const double MostPointsOfOne = 1_000_000;

    public static IEnumerable<Problem> Find(Definition definition)
    {
        var categories = (definition as AssessmentDefinition)?.Categories.Select(category => category.Id).ToHashSet() ?? [];
        return Places.Questions(definition).SelectMany(place => place.Question is ScoredQuestion { Category: { } category } scored ? Scored(place.Path, scored, category, categories) : []);
    }

    private static IEnumerable<Problem> Scored(string path, ScoredQuestion question, string category, HashSet<string> categories)
    {
        if (!categories.Contains(category)) yield return new($"{path}.category", "unknown-category", $"There is no category “{category}”.");
        if (question.Weight is <= 0 or > MostWeight)
            yield return new($"{path}.weight", "out-of-range", "The weight of a scored question is more than 0 and at most 1,000.");
        if (question is NumberQuestion)
            yield return new($"{path}.category", "not-scorable", "A number field has no ends, so it cannot be scored. Use a slider.");
        if (Points(question).Any(points => points is < 0 or > MostPointsOfOne))
            yield return new(question is YesNoQuestion ? $"{path}.yesPoints" : $"{path}.options", "out-of-range",
                $"Points of a scored question are between 0 and 1,000,000{(question is YesNoQuestion ? " (yesPoints, noPoints)" : "")}.");
        if (question is MultipleQuestion { MaxPoints: > 0 and var full } multiple && QuestionScoring.Most(multiple) is > 0 and var most && full > most)
            yield return new($"{path}.maxPoints", "out-of-reach", $"At most {most:0.######} points can be chosen here, so that {full:0.######} would never be reached. Lower maxPoints.");
        if (MostPoints(question) <= 0)
            yield return new($"{path}.options", "no-points", "No answer earns points. Give the best one some, or take the question out of its category.");
    }

    private static IEnumerable<double?> Points(ScoredQuestion question) => question switch
    {
        ChoiceQuestion choice => choice.Options.Select(option => option.Points),
        MatrixQuestion matrix => matrix.Options.Select(point => point.Points),
        YesNoQuestion yesNo => [yesNo.YesPoints, yesNo.NoPoints],
        _ => [],
    };

    private static double MostPoints(ScoredQuestion question) => question switch
    {
        ChoiceQuestion choice => choice.Options.Where(option => !option.LeftOut).Select(option => option.Points ?? 0).DefaultIfEmpty().Max(),
        MatrixQuestion matrix => QuestionScoring.Most(matrix),
        YesNoQuestion yesNo => Math.Max(yesNo.YesPoints, yesNo.NoPoints),
        _ => 1,
    };
}
