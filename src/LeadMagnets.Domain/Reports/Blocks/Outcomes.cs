using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Scoring;
using static LeadMagnets.Domain.Reports.ReportTexts;

namespace LeadMagnets.Domain.Reports.Blocks;

internal static class Outcomes
{
    /// <summary>The portrait of the winner.</summary>
    public static OutcomeView? Winner(ReportSource source)
    {
        if (source.Result.Outcome is not { } won) return null;
        var outcome = Find(won.Id, source);
        var match = source.Result.Outcomes.FirstOrDefault(o => o.Id == won.Id);
        var text = match is null ? "" : Fill(source.Texts.Match, Percent(match, source));
        return new OutcomeView(won.Title, outcome?.Tagline, text, outcome?.Body ?? [], outcome?.Image) { Decided = Decided(won, source) };
    }

    private static string? Decided(OutcomeResult won, ReportSource source) =>
        won.How.StartsWith("decisive ", StringComparison.Ordinal) && source.Definition.Questions.FirstOrDefault(q => q.Id == won.How["decisive ".Length..]) is { } question
            ? Fill(source.Texts.Decided, question.Title)
            : null;

    /// <summary>All outcomes as bars, the winner first and the others by what they match.</summary>
    public static BarsView? All(ReportSource source)
    {
        if (source.Result.Outcomes.Count == 0) return null;
        var winner = source.Result.Outcome?.Id;
        var ordered = source.Result.Outcomes.OrderByDescending(o => o.Id == winner).ThenByDescending(o => o.Percent);
        return new BarsView([.. ordered.Select(o => Row(o, o.Id == winner, source))], null);
    }

    private static Bar Row(OutcomeMatch match, bool won, ReportSource source) => new(
        Find(match.Id, source)?.Title ?? match.Id, Percent(match, source), Math.Clamp(match.Percent / 100d, 0, 1), won ? Tone.Accent : Tone.Neutral, won);

    private static string Percent(OutcomeMatch match, ReportSource source) => source.Text(match.Percent / 100d, "percent:0");

    private static QuizOutcome? Find(string id, ReportSource source) =>
        (source.Definition as QuizDefinition)?.Outcomes.FirstOrDefault(o => o.Id == id);
}
