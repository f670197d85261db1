using LeadMagnets.Domain.Scoring;
using LeadMagnets.Domain.Tests.Reports;
using Xunit;

namespace LeadMagnets.Domain.Tests.Scoring;

/// <summary>What lists of leads say about a result.</summary>
public sealed class ResultLabels
{
    [Theory]
    [InlineData("cyber-risk", "Critical risk")]
    [InlineData("saas-roi", "Net present value over three years: $212,642")]
    [InlineData("mortgage", "Interest saved: £34,271")]
    public void A_result_is_told_by_its_verdict_or_its_first_headline_number(string template, string label)
    {
        var source = Given.Submission(template, 0);

        Assert.Equal(label, ResultLabel.Of(source.Definition, source.Result));
    }

    [Fact]
    public void A_headline_number_that_could_not_be_computed_gives_way_to_the_next()
    {
        var source = Given.Submission("mortgage", 0, change: definition => definition with
        {
            Variables = [.. definition.Variables.Select(variable => variable.Id == "interest_saved" ? variable with { Formula = "1/0" } : variable)],
        });

        Assert.Equal("Mortgage-free earlier by: 5 years", ResultLabel.Of(source.Definition, source.Result));
    }
}
