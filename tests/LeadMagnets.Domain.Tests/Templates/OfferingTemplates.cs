using LeadMagnets.Domain.Definitions;
using Xunit;

namespace LeadMagnets.Domain.Tests.Templates;

public sealed class OfferingTemplates
{
    [Fact]
    public void Magnets_can_be_started_from()
    {
        Assert.Equal(["cyber-risk", "magnet-audit", "mortgage", "pm-style", "saas-roi", "solar"], Domain.Templates.Templates.All.Select(template => template.Id));
        Assert.Null(Domain.Templates.Templates.Find("no-such"));
    }

    [Fact]
    public void Every_answer_that_loses_points_comes_with_advice()
    {
        var scored = Domain.Templates.Templates.Find("cyber-risk")!.Definition.Questions.OfType<ChoiceQuestion>().Where(question => question.Category is not null);

        Assert.All(scored, question =>
        {
            var most = question.Options.Max(option => option.Points);
            Assert.All(question.Options.Where(option => option.Points < most), option => Assert.NotNull(option.Advice));
        });
    }
}
