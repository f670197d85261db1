using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Definitions.Checks;

/// <summary>Every score has one grade, and a cap names questions that can fail and a grade that is a step down.</summary>
internal static class GradeCheck
{
    public static IEnumerable<Problem> Find(Definition definition) => definition is not AssessmentDefinition assessment ? [] :
        [.. Grades(assessment), .. Places.Of("gradeCaps", assessment.GradeCaps).SelectMany(place => Cap(assessment, place.Path, place.Item))];

    private static IEnumerable<Problem> Grades(AssessmentDefinition assessment)
    {
        var seen = new HashSet<int>();
        foreach (var (path, grade) in Places.Of("grades", assessment.Grades))
        {
            if (grade.From is < 0 or > 100) yield return new($"{path}.from", "out-of-range", "A grade begins at a score from 0 to 100.");
            else if (!seen.Add(grade.From)) yield return new($"{path}.from", "overlap", $"Two grades begin at {grade.From}. Give one of them another score.");
        }
        if (assessment.Grades.Count > 0 && !seen.Contains(0))
            yield return new("grades", "gap", $"Scores from 0 to {seen.DefaultIfEmpty(101).Min() - 1} earn no grade. Let the worst grade begin at 0.");
        foreach (var group in assessment.Grades.GroupBy(grade => grade.Title, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            yield return new("grades", "duplicate", $"Two grades are called “{group.Key}”: readers could not tell them apart.");
    }

    private static IEnumerable<Problem> Cap(AssessmentDefinition assessment, string path, GradeCap cap)
    {
        var known = assessment.Questions.OfType<ScoredQuestion>().Where(question => question.Category is not null).Select(question => question.Id).ToList();
        foreach (var (at, id) in Places.Of($"{path}.questions", cap.Questions))
            if (!known.Contains(id)) yield return new(at, "unknown-question", $"There is no scored question “{id}”.{Suggestions.For(id, known)}");
        if (cap.Questions.Distinct().Count() < cap.Questions.Count) yield return new($"{path}.questions", "duplicate", "A question stands here twice.");
        if (cap.Questions.Count == 0) yield return new($"{path}.questions", "too-few", "Name at least one critical question.");
        else if (cap.Failures < 1 || cap.Failures > cap.Questions.Count)
            yield return new($"{path}.failures", "out-of-range", $"Between 1 and {cap.Questions.Count} of these questions can fail.");
        if (string.IsNullOrWhiteSpace(cap.Reason)) yield return new($"{path}.reason", "empty", "Say why the grade is held down: visitors read it beside their grade.");
        var grades = assessment.Grades.Select(grade => grade.Id).ToList();
        if (!grades.Contains(cap.Grade)) yield return new($"{path}.grade", "unknown-grade", $"There is no grade “{cap.Grade}”.{Suggestions.For(cap.Grade, grades)}");
        else if (cap.Grade == assessment.Grades.MaxBy(grade => grade.From)!.Id)
            yield return new($"{path}.grade", "no-effect", $"“{cap.Grade}” is the best grade, so this cap never takes anything away. Name a lower one.");
    }
}
