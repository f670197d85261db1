using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Flow;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Scoring;

/// <summary>Categories, overall, band, gaps and range of an assessment (domain.md B2, B3).</summary>
public static class AssessmentScoring
{
    private const int ReportedGaps = 3;

    public static Result Of(AssessmentDefinition definition, Walk walk)
    {
        var scores = definition.Questions.OfType<ScoredQuestion>().Where(question => walk.Shown.Contains(question.Id))
            .Select(question => QuestionScoring.Of(question, walk.Answers[question.Id])).OfType<QuestionScore>().ToList();
        var raw = Overall(definition, scores, openCounts: 0);
        var score = raw is { } number ? Shown(number) : (int?)null;
        var band = definition.Bands.FirstOrDefault(band => band.From <= score && score <= band.To);
        return new Result
        {
            Kind = "assessment", Raw = raw, Score = score,
            Band = band is null ? null : new(band.Id, band.Title),
            Categories = [.. definition.Categories.Select(category => Category(definition, category, scores))],
            Gaps = Gaps(definition, scores),
            Range = scores.Exists(question => question.Open) ? new(raw!.Value, Overall(definition, scores, openCounts: 1)!.Value) : null,
        };
    }

    /// <summary>ROUND(raw, 0) as formulas round: 87.5 is shown as 88.</summary>
    internal static int Shown(double raw) => (int)Rounding.Round(raw, 0, RoundingMode.HalfAway);

    private static CategoryResult Category(AssessmentDefinition definition, Category category, List<QuestionScore> scores)
    {
        if (Raw(category, scores, openCounts: 0) is not { } raw) return new(category.Id, null, null);
        var shown = Shown(raw);
        var status = definition.Statuses.FirstOrDefault(range => range.From <= shown && shown <= range.To)?.Status;
        return new(category.Id, shown, status) { Raw = raw };
    }

    /// <summary>100·Σws/Σw; null: nothing in it was assessed.</summary>
    private static double? Raw(Category category, List<QuestionScore> scores, double openCounts)
    {
        var (earned, total) = (0.0, 0.0);
        foreach (var score in scores.Where(score => score.Category == category.Id))
        {
            earned += score.Weight * (score.Open ? openCounts : score.Share);
            total += score.Weight;
        }
        return total > 0 ? 100 * earned / total : null;
    }

    /// <summary>Σ W·category/ΣW over the assessed categories; null: none was.</summary>
    private static double? Overall(AssessmentDefinition definition, List<QuestionScore> scores, double openCounts)
    {
        var (earned, total) = (0.0, 0.0);
        foreach (var category in definition.Categories)
        {
            if (Raw(category, scores, openCounts) is not { } raw) continue;
            earned += category.Weight * raw;
            total += category.Weight;
        }
        return total > 0 ? earned / total : null;
    }

    /// <summary>Lost share of a question: W/ΣW · w·(1−s)/Σw · 100. Losses that agree to nine digits keep the order of the questions.</summary>
    private static IReadOnlyList<Gap> Gaps(AssessmentDefinition definition, List<QuestionScore> scores)
    {
        var weights = definition.Categories.ToDictionary(category => category.Id, category => category.Weight);
        var sums = scores.GroupBy(score => score.Category).ToDictionary(group => group.Key, group => group.Sum(score => score.Weight));
        var total = sums.Where(sum => sum.Value > 0).Sum(sum => weights[sum.Key]);
        return [.. scores.Where(score => sums[score.Category] > 0 && total > 0)
            .Select(score => new Gap(score.Question, 100 * weights[score.Category] / total * score.Weight * (1 - score.Share) / sums[score.Category]))
            .Where(gap => gap.Lost > 0)
            .OrderByDescending(gap => NineDigits.Of(gap.Lost))
            .Take(ReportedGaps)];
    }
}
