namespace LeadMagnets.Domain.Proving;

/// <summary>Questions that cannot be answered, so that visitors get no further.</summary>
internal static class DeadEnds
{
    public static IEnumerable<Finding> Find(Study study, Crowd crowd)
    {
        foreach (var (id, (visitors, by)) in crowd.Stuck)
        {
            var question = study.Compiled.Question(id)!;
            var rules = string.Join('\n', study.Formulas.Where(place => place.Path.StartsWith($"{study.PathOf(question)}.", StringComparison.Ordinal)).Select(place => place.Text));
            var example = study.Try(by).Walk.Answers.ToJson();
            if (visitors == crowd.Shown.GetValueOrDefault(id))
                yield return Finding.Of(Severity.Error, study.PathOf(question), "dead-end", $"Nobody gets past “{question.Title}”: none of {visitors:N0} simulated visitors found an answer that its rules take.",
                    "Mend the rules, or make the question optional.", rules) with { Example = example };
            else
                yield return Finding.Of(Severity.Warning, study.PathOf(question), "dead-end", $"With these answers no answer to “{question.Title}” was found that its rules take; {visitors:N0} of {crowd.Visitors:N0} simulated visitors were stuck there.",
                    "Mend the rules, or make the question optional.", rules) with { Example = example };
        }
    }
}
