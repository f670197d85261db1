using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Reports.Blocks;

/// <summary>Every question that was shown with the value that the numbers rest on.</summary>
internal static class Assumptions
{
    public static TableView? View(AssumptionsBlock block, ReportSource source)
    {
        var rows = source.Definition.Questions.Where(question => source.Answers.ContainsKey(question.Id))
            .Select(question => (IReadOnlyList<string>)[question.Title, source.Answers[question.Id].Text]).ToList();
        return rows.Count == 0 ? null : new TableView([], rows) { Intro = block.Intro };
    }
}
