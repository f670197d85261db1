using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Scoring;
using static LeadMagnets.Domain.Reports.ReportTexts;

namespace LeadMagnets.Domain.Receipts;

/// <summary>An assessment on paper (domain.md B2): shares and weights, the categories, the whole, its rounding, band and grade.</summary>
internal static class ScoreSteps
{
    public static IEnumerable<WorkingStep> Of(AssessmentDefinition definition, ScoreReceipt receipt, WorkingPage page)
    {
        foreach (var question in receipt.Questions) yield return Question(question, page);
        foreach (var category in definition.Categories) yield return Category(category, receipt, page);
        if (page.Result.Raw is not { } raw) yield break;
        yield return Overall(definition, receipt, raw, page);
        if (page.Result.Score is { } score)
        {
            yield return new(WorkingKind.Score, "score", page.Texts.Rounded) { Formula = "ROUND(raw, 0)", Substituted = $"ROUND({page.Values.Number(raw)}{page.Values.Notation.Between}0)", Copies = true, Exact = $"ROUND({Exactly(raw)}, 0)", Value = (double)score, Text = page.Values.Number(score) };
            if (definition.Bands.FirstOrDefault(band => band.Id == page.Result.Band?.Id) is { } band) yield return Band(band, score, page);
            if (page.Result.Grade is { } grade) yield return Grade(definition, grade, score, page);
        }
    }

    private static WorkingStep Question(ScoredShare question, WorkingPage page) => new(WorkingKind.Question, question.Question, page.Compiled.Question(question.Question)?.Title ?? question.Question)
    {
        Formula = page.Texts.ShareTimesWeight,
        Substituted = $"{page.Values.Number(question.Weight)} * {Share(question, page, page.Values.Number)}",
        Copies = true,
        Exact = $"{Exactly(question.Weight)} * {Share(question, page, Exactly)}",
        Value = question.Weight * question.Share,
        Text = page.Values.Number(question.Weight * question.Share),
    };

    private static WorkingStep Category(Category category, ScoreReceipt receipt, WorkingPage page)
    {
        var questions = receipt.Questions.Where(question => question.Category == category.Id).ToList();
        var shown = page.Result.Categories.FirstOrDefault(known => known.Id == category.Id)?.Score;
        if (!receipt.Categories.TryGetValue(category.Id, out var raw)) return new(WorkingKind.Category, category.Id, category.Title) { Note = page.Texts.NotAssessed };
        return new(WorkingKind.Category, category.Id, category.Title)
        {
            Formula = page.Texts.CategoryRule,
            Substituted = Mean(questions, page.Values.Number),
            Copies = questions.Count > 0,
            Exact = Mean(questions, Exactly),
            Value = raw,
            Text = page.Values.Number(raw),
            // The next step goes on with all digits.
            Note = shown is null ? null : $"{page.Texts.Rounded}: {page.Values.Number(shown.Value)}",
        };
    }

    private static WorkingStep Overall(AssessmentDefinition definition, ScoreReceipt receipt, double raw, WorkingPage page)
    {
        var byQuestions = definition.Overall is OverallBy.Questions;
        return new(WorkingKind.Score, "raw", page.Texts.Overall)
        {
            Formula = byQuestions ? page.Texts.CategoryRule : page.Texts.OverallRule,
            Substituted = byQuestions ? Mean(receipt.Questions, page.Values.Number) : Weighed(definition, receipt, page.Values.Number),
            Copies = true,
            Exact = byQuestions ? Mean(receipt.Questions, Exactly) : Weighed(definition, receipt, Exactly),
            Value = raw,
            Text = page.Values.Number(raw),
            Note = page.Result.Range is { } range ? Fill(page.Texts.Range, page.Values.Number(range.From), page.Values.Number(range.To)) : null,
        };
    }

    private static WorkingStep Band(Band band, int score, WorkingPage page) => new(WorkingKind.Band, band.Id, page.Texts.Band)
    {
        Substituted = $"{page.Values.Number(band.From)} ≤ {page.Values.Number(score)} ≤ {page.Values.Number(band.To)}",
        Value = band.Id,
        Text = band.Title,
    };

    private static WorkingStep Grade(AssessmentDefinition definition, GradeResult grade, int score, WorkingPage page)
    {
        var earned = definition.Grades.FirstOrDefault(known => known.Id == (grade.BeforeCap ?? grade.Id));
        return new(WorkingKind.Grade, grade.Id, page.Texts.Grade)
        {
            Substituted = earned is null ? null : $"{page.Values.Number(score)} ≥ {page.Values.Number(earned.From)}: {earned.Title}",
            Value = grade.Id,
            Text = grade.Title,
            Note = grade.BeforeCap is null ? null : string.Join(' ', new[]
            {
                grade.Reason, Fill(page.Texts.Failed, string.Join(page.Texts.Comma, grade.Failed.Select(id => page.Compiled.Question(id)?.Title ?? id))),
            }.Where(part => !string.IsNullOrEmpty(part))),
        };
    }

    private static string Share(ScoredShare question, WorkingPage page, Func<double, string> number) => SharePoints.Of(question, page, number) ?? number(question.Share);

    /// <summary>100 × (w × s + …) / Σw.</summary>
    private static string Mean(IReadOnlyList<ScoredShare> questions, Func<double, string> number) =>
        $"100 * ({Line(questions, number)}) / {number(questions.Sum(question => question.Weight))}";

    private static string Line(IReadOnlyList<ScoredShare> questions, Func<double, string> number) =>
        string.Join(" + ", questions.Select(question => $"{number(question.Weight)} * {number(question.Share)}"));

    /// <summary>(W × category + …) / ΣW over the categories that were assessed.</summary>
    private static string Weighed(AssessmentDefinition definition, ScoreReceipt receipt, Func<double, string> number)
    {
        var assessed = definition.Categories.Where(category => receipt.Categories.ContainsKey(category.Id)).ToList();
        var sum = string.Join(" + ", assessed.Select(category => $"{number(category.Weight)} * {number(receipt.Categories[category.Id])}"));
        return $"({sum}) / {number(assessed.Sum(category => category.Weight))}";
    }

    private static string Exactly(double number) => WorkingValues.Exact(number)!;
}
