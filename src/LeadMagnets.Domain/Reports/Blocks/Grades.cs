using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Reports.Drawings;
using LeadMagnets.Domain.Scoring;
using static LeadMagnets.Domain.Reports.ReportTexts;

namespace LeadMagnets.Domain.Reports.Blocks;

internal static class Grades
{
    public static GradeView? View(ReportSource source)
    {
        if (source is not { Result: { Score: { } score, Grade: { } given }, Definition: AssessmentDefinition assessment }) return null;
        var grade = assessment.Grades.FirstOrDefault(known => known.Id == given.Id);
        var (label, tone) = (Fill(source.Texts.Grade, given.Title), grade?.Tone ?? Tone.Accent);
        return new(label, Fill(source.Texts.ScoreOutOf, source.Texts.Whole(score)), grade?.Summary, Cap(given, score, assessment, source), tone,
            GradeDial.Draw(given.Title, label, score, tone, source.Texts));
    }

    public static string Title(string id, AssessmentDefinition assessment) => assessment.Grades.FirstOrDefault(grade => grade.Id == id)?.Title ?? id;

    private static GradeCapView? Cap(GradeResult given, int score, AssessmentDefinition assessment, ReportSource source)
    {
        if (given is not { Reason: { } reason, BeforeCap: { } before }) return null;
        var failed = assessment.Questions.Where(question => given.Failed.Contains(question.Id) && source.Answers.ContainsKey(question.Id));
        return new(reason, Fill(source.Texts.WithoutCap, source.Texts.Whole(score), Title(before, assessment)),
            [.. failed.Select(question => new CheckView(question.Title, source.Answers[question.Id].Text, Tone.Bad))]);
    }
}
