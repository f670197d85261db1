using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Reports;
using Xunit;

namespace LeadMagnets.Domain.Tests.Reports;

/// <summary>What strangers see of a result.</summary>
public sealed class SharedOutcomes
{
    [Theory]
    [InlineData("cyber-risk", 1, "High risk", "57 of 100")]
    [InlineData("pm-style", 0, "Scrum", "100% match")]
    [InlineData("saas-roi", 0, "$212,642", "Net present value over three years")]
    public void The_outcome_in_a_few_words(string template, int number, string headline, string detail)
    {
        var source = Given.Submission(template, number);

        var shared = SharedOutcome.Of(source.Definition, source.Result);

        Assert.Equal((headline, detail), (shared.Headline, shared.Detail));
        Assert.Equal(source.Result.Score is null, shared.Dial is null);
    }

    [Fact]
    public void A_grade_stands_before_the_score()
    {
        var source = Given.Submission("hr-compliance", 0);

        var shared = SharedOutcome.Of(source.Definition, source.Result);

        Assert.Equal($"Grade {source.Result.Grade!.Title}", shared.Headline);
        Assert.Equal($"{source.Result.Score} of 100", shared.Detail);
    }

    [Fact]
    public void Texts_that_are_filled_with_answers_or_the_person_are_left_out()
    {
        var source = Given.Submission("cyber-risk", 1);
        var assessment = (AssessmentDefinition)source.Definition;

        var shared = SharedOutcome.Of(assessment with { Bands = [.. assessment.Bands.Select(band => band with { Title = "{{name}}'s risk", Summary = "You said {{A1}}." })] }, source.Result);

        Assert.Equal(("57 of 100", null, null), (shared.Headline, shared.Detail, shared.Summary));
        Assert.DoesNotContain("risk", shared.Dial!.Alt, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_could_not_be_computed_is_not_shared()
    {
        var source = Given.Submission("saas-roi", 0);
        var first = source.Definition.Result.OfType<NumbersBlock>().First().Items[0];
        var failed = source.Result with { Outputs = source.Result.Outputs.ToDictionary(o => o.Key, o => o.Key == first ? new() { Error = "#NUM!" } : o.Value) };

        Assert.Equal((source.Definition.Title, null), (SharedOutcome.Of(source.Definition, failed).Headline, SharedOutcome.Of(source.Definition, failed).Detail));
    }

    [Fact]
    public void A_result_offers_sharing_where_its_buttons_do()
    {
        var source = Given.Submission("pm-style", 0);
        var german = source with { Definition = source.Definition with { Locale = "de-DE" } };

        Assert.Equal(new ShareView("Share my result", "Link copied"), ResultViewBuilder.Result(source).Block<ButtonsView>().Share);
        Assert.Equal(new ShareView("Ergebnis teilen", "Link kopiert"), ResultViewBuilder.Result(german).Block<ButtonsView>().Share);
        Assert.Null(ResultViewBuilder.Result(Given.Submission("cyber-risk", 0)).Block<ButtonsView>().Share);
    }

    [Fact]
    public void A_report_offers_none()
    {
        var definition = Domain.Templates.Templates.Find("pm-style")!.Definition;

        var problem = Assert.Single(DefinitionCheck.Check(definition with { Report = [.. definition.Report, new ButtonsBlock { Buttons = [], Share = true }] }));

        Assert.Equal(($"report[{definition.Report.Count}].share", "wrong-place"), (problem.Path, problem.Code));
    }
}
