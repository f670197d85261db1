using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Scoring;

/// <summary>Where the whole comes from, question by question (domain.md B3): earned parts add up to the raw score, lost ones to the rest of 100.</summary>
internal static class Explanations
{
    public static IReadOnlyList<Explained> Of(ScoreSheet sheet, double raw)
    {
        var earned = sheet.Scores.Select(score => sheet.Worth(score) * score.Share).ToList();
        var lost = sheet.Scores.Select(score => sheet.Worth(score) * (1 - score.Share)).ToList();
        var tenths = (int)Rounding.Round(raw * 10, 0, RoundingMode.HalfAway);
        var (earnedShown, lostShown) = (Shares.Whole(earned.ConvertAll(part => part * 10), tenths), Shares.Whole(lost.ConvertAll(part => part * 10), 1000 - tenths));
        return [.. sheet.Scores.Select((score, i) => new Explained(score.Question, score.Options, earned[i], lost[i], earnedShown[i] / 10.0, lostShown[i] / 10.0))];
    }
}
