using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Reports.Drawings;

namespace LeadMagnets.Domain.Reports.Blocks;

internal static class Score
{
    public static ScoreView? View(ReportSource source)
    {
        if (source.Result.Score is not { } score) return null;
        if (source.Result.Band is null && source.Result.Grade is not null) return Graded(score, source);
        var band = (source.Definition as AssessmentDefinition)?.Bands.FirstOrDefault(b => b.Id == source.Result.Band?.Id);
        return View(score, source.Result.Band?.Title, band?.Summary, band?.Tone ?? Tone.Accent, source);
    }

    /// <summary>Without bands the grade is the verdict.</summary>
    private static ScoreView? Graded(int score, ReportSource source) =>
        Grades.View(source) is { } grade ? View(score, grade.Label, grade.Summary, grade.Tone, source) : null;

    private static ScoreView View(int score, string? title, string? summary, Tone tone, ReportSource source)
    {
        var dial = ScoreDial.Draw(score, title, tone, source.Texts);
        return new ScoreView(source.Texts.Whole(score), source.Texts.OutOf, title, summary, tone, dial);
    }
}
