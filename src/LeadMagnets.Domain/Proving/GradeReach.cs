using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Definitions.Checks;
using LeadMagnets.Domain.Scoring;

namespace LeadMagnets.Domain.Proving;

/// <summary>Grades that nobody can get, and caps that never hold.</summary>
internal sealed class GradeReach(Study study, AssessmentDefinition definition, Crowd crowd, ScoreBounds bounds)
{
    public IEnumerable<Finding> Find() => [.. Grades(), .. Places.Of("gradeCaps", definition.GradeCaps).Where(place => !CanHold(place.Item)).Select(place =>
        Finding.Of(Severity.Warning, place.Path, "cap-never-holds", $"This cap never holds: fewer than {place.Item.Failures} of its questions have an answer that earns nothing.",
            "Lower the number of failures, name other questions, or delete the cap.", place.Item.Grade))];

    private IEnumerable<Finding> Grades()
    {
        foreach (var (path, grade) in Places.Of("grades", definition.Grades))
        {
            if (crowd.Witnesses.ContainsKey($"grade:{grade.Id}")) continue;
            var to = definition.Grades.Where(other => other.From > grade.From).Select(other => other.From - 1).DefaultIfEmpty(100).Min();
            var capped = definition.GradeCaps.Any(cap => cap.Grade == grade.Id && CanHold(cap));
            if (IsTooHigh(grade.From) || !capped && IsTooLow(to))
                yield return Finding.Of(Severity.Warning, path, "unreachable-grade", $"Nobody can get the grade “{grade.Title}” ({grade.From} to {to}): scores lie between {Shown(bounds.Score.Least)} and {Shown(bounds.Score.Most)}.",
                    "Move the lowest scores of the grades, or the points of the answers.", $"{grade.From} {to}");
            else
                yield return Finding.Of(Severity.Note, path, "grade-not-met", $"None of {crowd.Visitors:N0} simulated visitors got the grade “{grade.Title}”. Whether somebody can is not proved.",
                    "Try answers that should lead to it in the preview.", $"{grade.From} {to}");
        }
    }

    private bool IsTooHigh(int from) => bounds is { IsExact: true, Score.IsEmpty: false } && Shown(bounds.Score.Most) < from;

    private bool IsTooLow(int to) => bounds is { IsExact: true, Score.IsEmpty: false } && Shown(bounds.Score.Least) > to;

    private bool CanHold(GradeCap cap) => definition.Questions.OfType<ScoredQuestion>().Where(question => cap.Questions.Contains(question.Id))
        .Count(question => study.Steering.Choices(question).Answers.Any(answer => QuestionScoring.Of(question, answer) is { Failed: true })) >= cap.Failures;

    private static int Shown(double raw) => AssessmentScoring.Shown(raw);
}
