using System.Globalization;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Reports.Drawings;

namespace LeadMagnets.Domain.Reports.Blocks;

internal static class Score
{
    public static ScoreView? View(ReportSource source)
    {
        if (source.Result.Score is not { } score) return null;
        var band = (source.Definition as AssessmentDefinition)?.Bands.FirstOrDefault(b => b.Id == source.Result.Band?.Id);
        var title = source.Result.Band?.Title;
        var tone = band?.Tone ?? Tone.Accent;
        var dial = ScoreDial.Draw(score, title, tone, source.Texts);
        return new ScoreView(score.ToString(CultureInfo.InvariantCulture), source.Texts.OutOf, title, band?.Summary, tone, dial);
    }
}
