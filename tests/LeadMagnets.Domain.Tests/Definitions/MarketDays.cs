using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;
using Xunit;

namespace LeadMagnets.Domain.Tests.Definitions;

/// <summary>TODAY() is the day of the submission where the market is (domain.md E2).</summary>
public sealed class MarketDays
{
    [Theory]
    [InlineData(null, 46082)]
    [InlineData("America/New_York", 46081)]
    [InlineData("Pacific/Auckland", 46082)]
    public void Today_is_the_day_of_the_submission_in_the_markets_time_zone(string? zone, double serial)
    {
        var definition = Samples.Quiz(Samples.Choice("a", "yes")) with { TimeZone = zone, Variables = [new() { Id = "today_is", Formula = "TODAY()" }] };
        var compiled = CompiledDefinition.Compile(definition);

        var (answers, _) = AnswerReader.Read(compiled, [], new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero));

        Assert.Equal(serial, Domain.Outcome.Of(compiled, answers, lead: null).Result.Outputs["today_is"].Value);
        Assert.Equal((Value)serial, Domain.Outcome.Of(compiled, answers, lead: null).Scope.Find("today_is"));
    }

    [Fact]
    public void A_time_zone_that_does_not_exist_is_told() =>
        Assert.Contains(DefinitionCheck.Check(Samples.Quiz(Samples.Choice("a", "yes")) with { TimeZone = "Mars/Phobos" }), problem => problem is { Path: "timeZone", Code: "unknown-time-zone" });
}
