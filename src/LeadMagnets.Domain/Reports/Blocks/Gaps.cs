using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Scoring;
using static LeadMagnets.Domain.Reports.ReportTexts;

namespace LeadMagnets.Domain.Reports.Blocks;

/// <summary>The largest gaps with advice (domain.md B3), and what closing them comes to.</summary>
internal static class Gaps
{
    public static GapsView? View(GapsBlock block, ReportSource source)
    {
        var gaps = source.Result.Gaps.Where(gap => gap.Lost > 0).Take(block.Take).ToList();
        return gaps.Count == 0 ? null : new GapsView(block.Intro, [.. gaps.Select(gap => Item(gap, source))]) { Outlook = Outlook(gaps, source) };
    }

    private static GapView Item(Gap gap, ReportSource source)
    {
        var question = source.Definition.Questions.First(q => q.Id == gap.Question);
        var answer = source.Answers.GetValueOrDefault(gap.Question);
        var advice = Advices.For(question, answer);
        return new GapView(advice?.Title ?? question.Title, advice?.Body, "+" + source.Text(gap.Lost, "decimal:1"), Context(question, source),
            answer is null ? null : Fill(source.Texts.YouAnswered, answer.Text));
    }

    public static string Context(Question question, ReportSource source)
    {
        if ((question as ScoredQuestion)?.Category is not { } id) return question.Title;
        var title = Categories.Title(id, source);
        return source.Result.Categories.FirstOrDefault(c => c.Id == id)?.Score is { } score ? Fill(source.Texts.NowAt, title, source.Texts.Whole(score)) : title;
    }

    /// <summary>What a gap lost is what its best answer adds to the whole, so the gaps add up.</summary>
    private static string? Outlook(List<Gap> gaps, ReportSource source)
    {
        if (source.Result is not { Raw: { } raw, Score: { } score } || source.Definition is not AssessmentDefinition assessment) return null;
        var after = AssessmentScoring.Shown(Math.Min(100, raw + gaps.Sum(gap => gap.Lost)));
        var band = assessment.Bands.FirstOrDefault(b => b.From <= after && after <= b.To);
        return Fill(gaps.Count == 1 ? source.Texts.OutlookOne : source.Texts.Outlook, source.Texts.Whole(gaps.Count), source.Texts.Whole(score), source.Texts.Whole(after), band is null ? "" : $": {band.Title}");
    }
}
