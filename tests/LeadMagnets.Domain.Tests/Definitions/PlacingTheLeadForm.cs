using LeadMagnets.Domain.Definitions;
using Xunit;

namespace LeadMagnets.Domain.Tests.Definitions;

public sealed class PlacingTheLeadForm
{
    private static readonly Definition Three = Samples.Calculator() with
    {
        Steps = [Samples.Step("one", Samples.Slider("a")), Samples.Step("two", Samples.Slider("b")), Samples.Step("three", Samples.Slider("c"))],
    };

    [Theory]
    [InlineData(LeadFormPlacement.BeforeQuestions, null, 0)]
    [InlineData(LeadFormPlacement.BeforeStep, "two", 1)]
    [InlineData(LeadFormPlacement.BeforeResult, null, 3)]
    [InlineData(LeadFormPlacement.AfterResult, null, null)]
    [InlineData(LeadFormPlacement.None, null, null)]
    public void It_stands_where_the_marketer_wants_it(LeadFormPlacement placement, string? step, int? before) =>
        Assert.Equal(before, LeadFormPlace.Among(With(placement, step), Three.Steps));

    [Fact]
    public void Where_its_step_is_not_shown_it_stands_before_the_next_one() =>
        Assert.Equal(1, LeadFormPlace.Among(With(LeadFormPlacement.BeforeStep, "two"), [Three.Steps[0], Three.Steps[2]]));

    [Theory]
    [InlineData(LeadFormPlacement.BeforeStep, null, false, "leadForm.step required")]
    [InlineData(LeadFormPlacement.BeforeStep, "tow", false, "leadForm.step unknown-step")]
    [InlineData(LeadFormPlacement.BeforeResult, "two", false, "leadForm.step unused")]
    [InlineData(LeadFormPlacement.AfterResult, null, true, "leadForm.skippable unused")]
    [InlineData(LeadFormPlacement.None, null, true, "leadForm.skippable unused")]
    public void A_place_that_cannot_be_is_told(LeadFormPlacement placement, string? step, bool skippable, string problem)
    {
        var wrong = With(placement, step);

        Assert.Equal([problem], Problems(wrong with { LeadForm = wrong.LeadForm with { Skippable = skippable } }));
    }

    [Theory]
    [InlineData(LeadFormPlacement.BeforeQuestions, null, null)]
    [InlineData(LeadFormPlacement.BeforeStep, "two", null)]
    [InlineData(LeadFormPlacement.BeforeResult, null, "leadForm.partials too-late")]
    [InlineData(LeadFormPlacement.AfterResult, null, "leadForm.partials too-late")]
    [InlineData(LeadFormPlacement.None, null, "leadForm.partials too-late")]
    public void Unfinished_visits_are_kept_only_of_those_who_said_who_they_are_before(LeadFormPlacement placement, string? step, string? problem)
    {
        var kept = With(placement, step);

        Assert.Equal(problem is null ? [] : [problem], Problems(kept with { LeadForm = kept.LeadForm with { Partials = true } }));
    }

    [Fact]
    public void A_run_of_one_step_is_not_continued_later()
    {
        Assert.Empty(Problems(Three with { SaveAndContinue = true }));
        Assert.Equal(["saveAndContinue unused"], Problems(Three with { SaveAndContinue = true, Steps = [Three.Steps[0]] }));
    }

    [Theory]
    [InlineData(LeadFormPlacement.BeforeResult, false, "result[0] unused")]
    [InlineData(LeadFormPlacement.None, false, "result[0] no-form")]
    [InlineData(LeadFormPlacement.BeforeResult, true, null)]
    [InlineData(LeadFormPlacement.AfterResult, false, null)]
    public void A_gate_needs_a_form_that_opens_it(LeadFormPlacement placement, bool skippable, string? problem)
    {
        var gated = With(placement, null) with { Result = [new GateBlock { Intro = "There is more." }, new TextSection { Body = [] }] };

        Assert.Equal(problem is null ? [] : [problem], Problems(gated with { LeadForm = gated.LeadForm with { Skippable = skippable } }));
    }

    [Fact]
    public void A_redirect_leads_to_a_web_page_within_a_minute()
    {
        var block = new RedirectBlock { Url = "mailto:a@b.example", Label = "On", Seconds = 61, Query = [new("", "x")] };

        Assert.Equal(["result[0].query[0].name bad-name", "result[0].seconds out-of-range", "result[0].url bad-address"], Problems(Three with { Result = [block] }).Order());
    }

    private static Definition With(LeadFormPlacement placement, string? step) => Three with { LeadForm = Three.LeadForm with { Placement = placement, Step = step } };

    private static List<string> Problems(Definition definition) => [.. DefinitionCheck.Check(definition).Select(problem => $"{problem.Path} {problem.Code}")];
}
