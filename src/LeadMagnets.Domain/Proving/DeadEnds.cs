using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Proving;

/// <summary>Questions that cannot be answered: visitors get no further, or leave them empty.</summary>
internal static class DeadEnds
{
    public static IEnumerable<Finding> Find(Study study, Crowd crowd) =>
        [.. crowd.Stuck.Select(stuck => Stuck(study, crowd, study.Compiled.Question(stuck.Key)!, stuck.Value)), .. NeverTaken(study, crowd)];

    private static Finding Stuck(Study study, Crowd crowd, Question question, (int Visitors, AnswerSet By) stuck)
    {
        var example = study.Try(stuck.By).Walk.Answers.ToJson();
        const string fix = "Mend the rules, or make the question optional.";
        var all = stuck.Visitors == crowd.Shown.GetValueOrDefault(question.Id);
        if (all && IsNeverTaken(study, question) is true)
            return Finding.Of(Severity.Error, study.PathOf(question), "dead-end", $"Nobody gets past “{question.Title}”: there is no answer that its rules take.", fix, Rules(study, question)) with { Example = example };
        return Finding.Of(Severity.Warning, study.PathOf(question), "dead-end", all
            ? $"None of {stuck.Visitors:N0} simulated visitors found an answer to “{question.Title}” that its rules take. Whether there is one is not proved."
            : $"With these answers no answer to “{question.Title}” was found that its rules take; {stuck.Visitors:N0} of {crowd.Visitors:N0} simulated visitors were stuck there.",
            all ? "Try in the preview whether an answer gets past its rules; else mend them, or make the question optional." : fix, Rules(study, question)) with { Example = example };
    }

    /// <summary>Who need not answer gets past rules that take nothing, but can never answer either.</summary>
    private static IEnumerable<Finding> NeverTaken(Study study, Crowd crowd)
    {
        foreach (var question in study.Compiled.Questions.Where(question => question.Rules.Count > 0 && !crowd.Stuck.ContainsKey(question.Id)))
        {
            if (!crowd.Shown.ContainsKey(question.Id) || crowd.Answered.Contains(question.Id)) continue;
            var never = IsNeverTaken(study, question);
            if (never is false) continue;
            yield return never is true
                ? Finding.Of(Severity.Warning, study.PathOf(question), "no-answer-taken", $"Nobody can answer “{question.Title}”: its rules take no answer, so everybody has to leave it empty.", "Mend the rules, or delete the question.", Rules(study, question))
                : Finding.Of(Severity.Note, study.PathOf(question), "no-answer-taken", $"No simulated visitor found an answer to “{question.Title}” that its rules take, so all left it empty. Whether there is one is not proved.",
                    "Try in the preview whether an answer gets past its rules.", Rules(study, question));
        }
    }

    /// <summary>True: proved, as all answers to it and to what its rules read were gone through. False: there is one. Null: it cannot be told.</summary>
    private static bool? IsNeverTaken(Study study, Question question)
    {
        var ruling = study.Steering.Ruling([question]);
        var whole = study.Steering.IsWhole(ruling);
        return study.Steering.Ways(ruling).Any(walk => walk.Answers[question.Id] is not null) ? false : whole ? true : null;
    }

    private static string Rules(Study study, Question question) =>
        string.Join('\n', study.Formulas.Where(place => place.Path.StartsWith($"{study.PathOf(question)}.", StringComparison.Ordinal)).Select(place => place.Text));
}
