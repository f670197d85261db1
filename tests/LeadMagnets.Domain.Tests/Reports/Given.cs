using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Reports;

namespace LeadMagnets.Domain.Tests.Reports;

/// <summary>The worked submissions as sources of reports.</summary>
internal static class Given
{
    public static readonly DateOnly Day = new(2026, 11, 21);

    public static ReportSource Submission(string template, int number, ReportPerson? person = null, Func<Definition, Definition>? change = null)
    {
        var definition = Domain.Templates.Templates.Find(template)!.Definition;
        var compiled = CompiledDefinition.Compile(change is null ? definition : change(definition));
        var (answers, _) = AnswerReader.Read(compiled, Vectors.Document("templates.json").GetProperty(template)[number].GetProperty("answers"));
        return ReportSource.Of(compiled, Outcome.Of(compiled, answers, lead: null), person ?? new(null, null, Day));
    }

    public static T Block<T>(this ResultView view) where T : ViewBlock => view.Blocks.OfType<T>().First();
}
