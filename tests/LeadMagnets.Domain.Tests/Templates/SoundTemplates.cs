using LeadMagnets.Domain.Definitions;
using Xunit;

namespace LeadMagnets.Domain.Tests.Templates;

public sealed class SoundTemplates
{
    public static TheoryData<string> All => [.. Domain.Templates.Templates.All.Select(template => template.Id)];

    [Theory, MemberData(nameof(All))]
    public void Nothing_keeps_a_template_from_being_published(string template) =>
        Assert.Empty(DefinitionCheck.Check(Domain.Templates.Templates.Find(template)!.Definition).Select(problem => $"{problem.Path} {problem.Code} {problem.Message}"));

    [Theory, MemberData(nameof(All))]
    public void Every_question_has_a_line_of_help(string template)
    {
        var definition = Domain.Templates.Templates.Find(template)!.Definition;
        if (definition is not CalculatorDefinition) return;

        Assert.Empty(definition.Questions.Where(question => string.IsNullOrWhiteSpace(question.Help)).Select(question => question.Id));
    }
}
