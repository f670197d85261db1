using LeadMagnets.Domain.Definitions;
using static LeadMagnets.Domain.Reports.ReportTexts;

namespace LeadMagnets.Domain.Receipts;

/// <summary>A quiz on paper: what each answer gave to each outcome, the match, and who won.</summary>
internal static class VoteSteps
{
    public static IEnumerable<WorkingStep> Of(QuizDefinition definition, VoteReceipt receipt, WorkingPage page)
    {
        foreach (var outcome in definition.Outcomes) yield return Outcome(outcome, receipt, page);
        if (page.Result.Outcome is { } winner)
            yield return new(WorkingKind.Outcome, "winner", page.Texts.Winner) { Value = winner.Id, Text = winner.Title, Note = How(definition, winner.How, page) };
    }

    private static WorkingStep Outcome(QuizOutcome outcome, VoteReceipt receipt, WorkingPage page)
    {
        var match = page.Result.Outcomes.FirstOrDefault(known => known.Id == outcome.Id);
        var votes = receipt.Questions.Where(question => question.Value.ContainsKey(outcome.Id)).Select(question => (Question: question.Key, Points: question.Value[outcome.Id])).ToList();
        var most = receipt.Most.GetValueOrDefault(outcome.Id);
        return new(WorkingKind.Outcome, outcome.Id, outcome.Title)
        {
            Substituted = votes.Count == 0 ? null : string.Join(" + ", votes.Select(vote => page.Values.Number(vote.Points))),
            Copies = votes.Count > 0,
            Exact = votes.Count == 0 ? null : string.Join(" + ", votes.Select(vote => WorkingValues.Exact(vote.Points))),
            Parts =
            [
                .. votes.Select(vote => new WorkingPart(page.Compiled.Question(vote.Question)?.Title ?? vote.Question, page.Values.Number(vote.Points), vote.Points)),
                .. match is null || most <= 0 ? Array.Empty<WorkingPart>()
                    : [new($"ROUND(100 * {page.Values.Number(match.Points)} / {page.Values.Number(most)}{page.Values.Notation.Between}0)", $"{page.Values.Number(match.Percent)} %", (double)match.Percent)],
            ],
            Value = match?.Points ?? 0,
            Text = page.Values.Number(match?.Points ?? 0),
        };
    }

    private static string How(QuizDefinition definition, string how, WorkingPage page) =>
        how == "highest" ? page.Texts.WonByPoints
        : how == "tie order" ? page.Texts.WonByOrder
        : Fill(page.Texts.WonByQuestion, page.Compiled.Question(definition.DecisiveQuestion ?? "")?.Title ?? how);
}
