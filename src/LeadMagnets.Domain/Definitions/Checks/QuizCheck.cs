namespace LeadMagnets.Domain.Definitions.Checks;

/// <summary>Votes go to outcomes that exist, and every tie can be broken.</summary>
internal static class QuizCheck
{
    private const double MostPoints = 1_000_000;

    public static IEnumerable<Problem> Find(Definition definition) =>
        definition is QuizDefinition quiz ? [.. Outcomes(quiz), .. TieOrder(quiz), .. Votes(quiz)] : StrayVotes(definition);

    private static IEnumerable<Problem> Outcomes(QuizDefinition quiz)
    {
        if (quiz.Outcomes.Count == 0) yield return new("outcomes", "too-few", "A quiz needs at least one outcome.");
        if (quiz.DecisiveQuestion is { } id && quiz.Questions.FirstOrDefault(question => question.Id == id) is not ChoiceQuestion)
            yield return new("decisiveQuestion", "unknown-question", $"There is no choice question “{id}”.");
        var voted = AllVotes(quiz).Where(vote => vote.Points > 0).Select(vote => vote.Outcome).ToHashSet();
        foreach (var (path, outcome) in Places.Of("outcomes", quiz.Outcomes))
            if (!voted.Contains(outcome.Id)) yield return new(path, "unreachable", $"No answer speaks for “{outcome.Title}”. Give one of the options points for it.");
    }

    private static IEnumerable<Problem> TieOrder(QuizDefinition quiz)
    {
        var outcomes = quiz.Outcomes.Select(outcome => outcome.Id).ToList();
        foreach (var (path, id) in Places.Of("tieOrder", quiz.TieOrder))
            if (!outcomes.Contains(id)) yield return new(path, "unknown-outcome", $"There is no outcome “{id}”.");
        foreach (var missing in outcomes.Except(quiz.TieOrder)) yield return new("tieOrder", "missing-outcome", $"The order for ties does not name “{missing}”. Add it.");
        if (quiz.TieOrder.Distinct().Count() < quiz.TieOrder.Count) yield return new("tieOrder", "duplicate", "The order for ties names an outcome twice.");
    }

    private static IEnumerable<Problem> Votes(QuizDefinition quiz)
    {
        var outcomes = quiz.Outcomes.Select(outcome => outcome.Id).ToHashSet();
        foreach (var (path, outcome, points) in AllVotes(quiz))
        {
            var at = $"{path}.outcomes.{outcome}";
            if (!outcomes.Contains(outcome)) yield return new(at, "unknown-outcome", $"There is no outcome “{outcome}”.");
            if (Math.Abs(points) > MostPoints) yield return new(at, "out-of-range", "An answer speaks for an outcome with at most 1,000,000 points.");
        }
    }

    private static IEnumerable<Problem> StrayVotes(Definition definition) => AllVotes(definition).Select(vote => vote.Path).Distinct()
        .Select(path => new Problem($"{path}.outcomes", "not-a-quiz", "Only the options of a quiz speak for outcomes."));

    private static IEnumerable<(string Path, string Outcome, double Points)> AllVotes(Definition definition) =>
        from place in Places.Questions(definition)
        where place.Question is ChoiceQuestion
        from option in Places.Of($"{place.Path}.options", ((ChoiceQuestion)place.Question).Options)
        from vote in option.Item.Outcomes ?? new Dictionary<string, double>()
        select (option.Path, vote.Key, vote.Value);
}
