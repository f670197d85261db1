using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Scoring;
using Xunit;

namespace LeadMagnets.Domain.Tests.Scoring;

public sealed class ScoringLeads
{
    private static readonly LeadModel Model = new() { Served = ["GB"], Signal = "signal" };

    [Fact]
    public void A_lead_without_anything_scores_nothing()
    {
        var score = Of(Model, 0);

        Assert.Equal((0, 0, "C3"), (score.Fit, score.Intent, score.Grade));
        Assert.Empty(score.Why);
    }

    [Fact]
    public void A_clamp_below_nothing_is_a_reason_of_its_own()
    {
        var score = LeadScoring.Of(Model, Samples.Lead("a@gmail.com", ("country", Scalar.Of("FR")), ("role", Scalar.Of("manager"))), _ => 0);

        Assert.Equal(0, score.Fit);
        Assert.Equal([new("role", 8), new("country", -20), new("freemail", -10), new("fit clamp", 22)], score.Why);
        Assert.Equal(score.Score, score.Why.Sum(part => part.Points));
    }

    [Fact]
    public void The_best_company_in_a_hurry_reaches_the_top_of_both_scales()
    {
        var score = Of(Model, 40, ("employees", "250-999"), ("role", "exec"), ("country", "GB"), ("timeline", "now"));

        Assert.Equal((50, 40, "A1"), (score.Fit, score.Intent, score.Grade));
        Assert.Equal(new("signal", 15), score.Why[^1]);
    }

    [Theory]
    [InlineData("1-9", 0), InlineData("10-49", 10), InlineData("50-249", 20), InlineData("250-999", 25), InlineData("1000+", 20)]
    public void Size_counts(string employees, int points) => Assert.Equal(points, Of(Model, 0, ("employees", employees)).Fit);

    [Theory]
    [InlineData("exec", 15), InlineData("head", 12), InlineData("manager", 8), InlineData("other", 2)]
    public void Role_counts(string role, int points) => Assert.Equal(points, Of(Model, 0, ("role", role)).Fit);

    [Theory]
    [InlineData("now", 25), InlineData("lt3m", 18), InlineData("3to12m", 8), InlineData("none", 0)]
    public void Timeline_counts(string timeline, int points) => Assert.Equal(points, Of(Model, 0, ("timeline", timeline)).Intent);

    [Fact]
    public void A_signal_that_fails_counts_nothing()
    {
        Assert.Equal(0, LeadScoring.Of(Model, Samples.Lead("a@b.example"), _ => FormulaError.DivisionByZero).Intent);
        Assert.Equal(0, LeadScoring.Of(Model, Samples.Lead("a@b.example"), _ => "many").Intent);
        Assert.Equal(0, LeadScoring.Of(Model, Samples.Lead("a@b.example"), _ => -5).Intent);
    }

    [Fact]
    public void A_consumer_fits_by_the_magnets_own_formula()
    {
        var model = new LeadModel { Model = LeadModelKind.Consumer, Fit = "fit", Signal = "signal", Served = ["GB"] };

        var score = LeadScoring.Of(model, Samples.Lead("maja@web.de", ("country", Scalar.Of("DE")), ("timeline", Scalar.Of("lt3m")), ("contact_me", Scalar.Of(true))), formula => formula == "fit" ? 60 : 8);

        Assert.Equal((50, 36, "A1"), (score.Fit, score.Intent, score.Grade));
        Assert.Equal([new("fit", 60), new("fit clamp", -10), new("timeline", 18), new("contact", 10), new("signal", 8)], score.Why);
    }

    private static LeadScore Of(LeadModel model, double signal, params (string Field, string Value)[] fields) =>
        LeadScoring.Of(model, Samples.Lead("a@b.example", [.. fields.Select(field => (field.Field, Scalar.Of(field.Value)))]), _ => signal);
}
