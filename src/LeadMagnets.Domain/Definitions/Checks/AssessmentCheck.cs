namespace LeadMagnets.Domain.Definitions.Checks;

/// <summary>Categories carry weight and questions; bands and traffic lights tile 0 to 100, so that every score has a verdict.</summary>
internal static class AssessmentCheck
{
    public static IEnumerable<Problem> Find(Definition definition) => definition is not AssessmentDefinition assessment ? [] :
    [
        .. Categories(assessment),
        .. Verdicts(assessment),
        .. Tiles("statuses", assessment.Statuses.Select(range => (range.From, range.To))),
        .. assessment.Bands.GroupBy(band => band.Title, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1)
            .Select(group => new Problem("bands", "duplicate", $"Two bands are called “{group.Key}”: formulas could not tell them apart.")),
    ];

    /// <summary>Grades may take the place of bands; a score without any verdict says nothing.</summary>
    private static IEnumerable<Problem> Verdicts(AssessmentDefinition assessment) => assessment switch
    {
        { Bands.Count: > 0 } => Tiles("bands", assessment.Bands.Select(band => (band.From, band.To))),
        { Grades.Count: > 0 } => [],
        _ => [new("bands", "too-few", "A score needs a verdict: bands from 0 to 100, or grades.")],
    };

    private static IEnumerable<Problem> Categories(AssessmentDefinition assessment)
    {
        if (assessment.Categories.Count == 0) yield return new("categories", "too-few", "An assessment needs at least one category.");
        var used = assessment.Questions.OfType<ScoredQuestion>().Select(question => question.Category).ToHashSet();
        foreach (var (path, category) in Places.Of("categories", assessment.Categories))
        {
            if (category.Weight is <= 0 or > ScoreCheck.MostWeight) yield return new($"{path}.weight", "out-of-range", "The weight of a category is more than 0 and at most 1,000.");
            if (!used.Contains(category.Id)) yield return new(path, "unused", $"No question is scored in “{category.Title}”. Give it one, or delete it.");
        }
    }

    private static IEnumerable<Problem> Tiles(string list, IEnumerable<(int From, int To)> ranges)
    {
        var next = 0;
        foreach (var (index, (from, to)) in ranges.Index().OrderBy(range => range.Item.From))
        {
            if (from > to) yield return new($"{list}[{index}]", "out-of-range", $"The range {from} to {to} is empty.");
            else if (from > next) yield return new($"{list}[{index}].from", "gap", $"Scores from {next} to {from - 1} belong to no range. Start this one at {next}.");
            else if (from < next) yield return new($"{list}[{index}].from", "overlap", $"Scores from {from} belong to two ranges. Start this one at {next}.");
            next = Math.Max(next, to + 1);
        }
        if (next <= 100) yield return new(list, "gap", $"Scores from {next} to 100 belong to no range.");
        if (next > 101) yield return new(list, "out-of-range", "Scores end at 100.");
    }
}
