using System.Text.Json;
using LeadMagnets.Domain;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Reports;
using LeadMagnets.Domain.Templates;
using LeadMagnets.Web.Features.Shared.Acceptance;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Shared;

public sealed class ResponseJsonTests
{
    [Theory]
    [InlineData("hr-compliance", null, null)]
    [InlineData("pm-style", null, "https://forms.example/s/a")]
    [InlineData("saas-roi", "https://forms.example/r/a?b=\"c\"&d=é", null)]
    public void It_is_the_contract_to_the_letter(string template, string? reportUrl, string? shareUrl)
    {
        var compiled = CompiledDefinition.Compile(Templates.Find(template)!.Definition);
        var outcome = Outcome.Of(compiled, AnswerReader.Read(compiled, []).Answers, lead: null);
        var view = ResultViewBuilder.Result(ReportSource.Of(compiled, outcome, new ReportPerson("Zoë", null, new DateOnly(2026, 3, 1))));

        var written = ResponseJson.Of("an-id-1", JsonSerializer.Serialize(outcome.Result, DefinitionJson.Options), view, reportUrl, shareUrl);

        Assert.Equal(JsonSerializer.Serialize(new SubmissionResponse("an-id-1", outcome.Result, view, reportUrl, shareUrl), DefinitionJson.Options), written);
    }
}
