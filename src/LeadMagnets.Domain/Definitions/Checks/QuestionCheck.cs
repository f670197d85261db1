using LeadMagnets.Domain.Scoring;

namespace LeadMagnets.Domain.Definitions.Checks;

/// <summary>Each question by itself: defaults, limits, and points that can be earned.</summary>
internal static class QuestionCheck
{
    public const double MostWeight = 1_000;
    private const double MostPointsOfOne = 1_000_000;

    public static IEnumerable<Problem> Find(Definition definition)
    {
        var categories = (definition as AssessmentDefinition)?.Categories.Select(category => category.Id).ToHashSet() ?? [];
        return Places.Questions(definition).SelectMany(place => Problems(place.Path, place.Question, categories));
    }

    private static IEnumerable<Problem> Problems(string path, Question question, HashSet<string> categories) =>
    [
        .. question switch
        {
            SingleQuestion { Default: { } option } single => Default(path, single, option),
            PictureQuestion { Default: { } option } picture => Default(path, picture, option),
            MultipleQuestion multiple => Multiple(path, multiple),
            NumericQuestion numeric => Numeric(path, numeric),
            TextQuestion { MaxLength: < 1 or > 10_000 } => [new($"{path}.maxLength", "out-of-range", "A text may have 1 to 10,000 characters.")],
            _ => Enumerable.Empty<Problem>(),
        },
        .. question is ScoredQuestion { Category: { } category } scored ? Scored(path, scored, category, categories) : [],
    ];

    private static IEnumerable<Problem> Default(string path, ChoiceQuestion question, string option)
    {
        if (question.Options.All(candidate => candidate.Id != option))
            yield return new($"{path}.default", "unknown-option", $"There is no option “{option}” in this question.");
    }

    private static IEnumerable<Problem> Multiple(string path, MultipleQuestion question)
    {
        if (question.Min < 0 || question.Min > question.Options.Count)
            yield return new($"{path}.min", "out-of-range", "The fewest choices are between 0 and the number of options.");
        if (question.Max < 1 || question.Max < question.Min)
            yield return new($"{path}.max", "out-of-range", "The most choices are at least 1 and not fewer than the fewest.");
        if (question.MaxPoints <= 0) yield return new($"{path}.maxPoints", "out-of-range", "The points that count as full are more than 0.");
    }

    private static IEnumerable<Problem> Numeric(string path, NumericQuestion question)
    {
        if (question.HardMin > question.HardMax)
            yield return new($"{path}.hardMin", "out-of-range", "The smallest number is above the largest. Swap hardMin and hardMax.");
        if (question.Default < question.HardMin || question.Default > question.HardMax)
            yield return new($"{path}.default", "out-of-range", "The default lies outside the smallest and the largest number.");
        if (question is not SliderQuestion slider) yield break;
        if (slider.Min >= slider.Max) yield return new($"{path}.max", "out-of-range", "The right end of the slider has to be above the left end.");
        if (slider.Step <= 0) yield return new($"{path}.step", "out-of-range", "The step of the slider is more than 0.");
        if (slider.Min < slider.HardMin || slider.Max > slider.HardMax)
            yield return new($"{path}.min", "out-of-range", "The slider reaches beyond the smallest or the largest number (hardMin, hardMax).");
    }

    private static IEnumerable<Problem> Scored(string path, ScoredQuestion question, string category, HashSet<string> categories)
    {
        if (!categories.Contains(category)) yield return new($"{path}.category", "unknown-category", $"There is no category “{category}”.");
        if (question.Weight is <= 0 or > MostWeight)
            yield return new($"{path}.weight", "out-of-range", "The weight of a scored question is more than 0 and at most 1,000.");
        if (question is NumberQuestion)
            yield return new($"{path}.category", "not-scorable", "A number field has no ends, so it cannot be scored. Use a slider.");
        if (question is ChoiceQuestion choice && choice.Options.Any(option => option.Points is < 0 or > MostPointsOfOne))
            yield return new($"{path}.options", "out-of-range", "Points of a scored question are between 0 and 1,000,000.");
        if (question is YesNoQuestion { YesPoints: < 0 or > MostPointsOfOne } or YesNoQuestion { NoPoints: < 0 or > MostPointsOfOne })
            yield return new($"{path}.yesPoints", "out-of-range", "Points of a scored question are between 0 and 1,000,000 (yesPoints, noPoints).");
        if (question is MultipleQuestion { MaxPoints: > 0 and var full } multiple && QuestionScoring.Most(multiple) is > 0 and var most && full > most)
            yield return new($"{path}.maxPoints", "out-of-reach", $"At most {most:0.######} points can be chosen here, so that {full:0.######} would never be reached. Lower maxPoints.");
        if (MostPoints(question) <= 0)
            yield return new($"{path}.options", "no-points", "No answer earns points. Give the best one some, or take the question out of its category.");
    }

    private static double MostPoints(ScoredQuestion question) => question switch
    {
        ChoiceQuestion choice => choice.Options.Where(option => !option.LeftOut).Select(option => option.Points ?? 0).DefaultIfEmpty().Max(),
        YesNoQuestion yesNo => Math.Max(yesNo.YesPoints, yesNo.NoPoints),
        _ => 1,
    };
}
