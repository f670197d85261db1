using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Scoring;

/// <summary>The grade of a shown score, and what caps leave of it (domain.md B2, G3).</summary>
internal static class Grading
{
    public static GradeResult? Of(AssessmentDefinition definition, int? score, ScoreSheet sheet)
    {
        if (score is not { } shown || Best(definition, shown) is not { } earned) return null;
        var failed = sheet.Scores.Where(question => question.Failed).Select(question => question.Question).ToHashSet();
        var held = definition.GradeCaps.Where(cap => cap.Questions.Count(failed.Contains) >= cap.Failures)
            .OrderBy(cap => From(definition, cap.Grade)).ThenByDescending(cap => cap.Failures).FirstOrDefault();
        var critical = definition.GradeCaps.SelectMany(cap => cap.Questions).ToHashSet();
        IReadOnlyList<string> failures = [.. sheet.Scores.Select(question => question.Question).Where(id => failed.Contains(id) && critical.Contains(id))];
        if (held is null || From(definition, held.Grade) >= earned.From) return new(earned.Id, earned.Title, null) { Failed = failures };
        var left = definition.Grades.First(grade => grade.Id == held.Grade);
        return new(left.Id, left.Title, held.Reason) { BeforeCap = earned.Id, Failed = failures };
    }

    /// <summary>How good a grade is: the score from which it is given; nothing for no grade.</summary>
    public static int From(AssessmentDefinition definition, string? grade) => definition.Grades.FirstOrDefault(known => known.Id == grade)?.From ?? -1;

    private static Grade? Best(AssessmentDefinition definition, int shown) =>
        definition.Grades.Where(grade => grade.From <= shown).MaxBy(grade => grade.From);
}
