using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Flow;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Scoring;

/// <summary>Categories, overall, band, grade, gaps and range of an assessment, with the explanation of all of it (domain.md B2, B3).</summary>
public static class AssessmentScoring
{
    private const int ReportedGaps = 3;

    /// <summary>The result of a run, with what a single other answer would change.</summary>
    public static Result Of(CompiledDefinition compiled, Walk walk)
    {
        var definition = (AssessmentDefinition)compiled.Definition;
        var sheet = ScoreSheet.Of(definition, walk);
        var result = Of(definition, sheet);
        return result with { Improvements = Improvements.Of(compiled, definition, walk, sheet, result) };
    }

    private static Result Of(AssessmentDefinition definition, ScoreSheet sheet)
    {
        var raw = sheet.Overall();
        var score = raw is { } number ? Shown(number) : (int?)null;
        return new Result
        {
            Kind = "assessment", Raw = raw, Score = score,
            Band = Band(definition, score) is { } band ? new(band.Id, band.Title) : null,
            Grade = Grading.Of(definition, score, sheet),
            Categories = [.. definition.Categories.Select(category => Category(definition, category, sheet))],
            Gaps = Gaps(sheet),
            Range = sheet.IsPartial ? new(raw!.Value, sheet.Overall(openCounts: 1)!.Value) : null,
            Explain = raw is { } whole ? Explanations.Of(sheet, whole) : [],
        };
    }

    /// <summary>ROUND(raw, 0) as formulas round: 87.5 is shown as 88.</summary>
    internal static int Shown(double raw) => (int)Rounding.Round(raw, 0, RoundingMode.HalfAway);

    internal static Band? Band(AssessmentDefinition definition, int? score) => definition.Bands.FirstOrDefault(band => band.From <= score && score <= band.To);

    private static CategoryResult Category(AssessmentDefinition definition, Category category, ScoreSheet sheet)
    {
        if (sheet.Category(category.Id) is not { } raw) return new(category.Id, null, null);
        var shown = Shown(raw);
        var status = definition.Statuses.FirstOrDefault(range => range.From <= shown && shown <= range.To)?.Status;
        return new(category.Id, shown, status) { Raw = raw };
    }

    /// <summary>The largest losses. Those that agree to nine digits keep the order of the questions.</summary>
    private static IReadOnlyList<Gap> Gaps(ScoreSheet sheet) =>
        [.. sheet.Scores.Select(score => new Gap(score.Question, sheet.Worth(score) * (1 - score.Share)))
            .Where(gap => gap.Lost > 0)
            .OrderByDescending(gap => NineDigits.Of(gap.Lost))
            .Take(ReportedGaps)];
}
