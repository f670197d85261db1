using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Routing;
using Xunit;

namespace LeadMagnets.Domain.Tests.Routing;

public sealed class RoutingLeads
{
    private static readonly LeadModel Model = new() { Served = ["US", "GB"], Overrides = [new("budget+urgency", "TRUE", Destination.Sales)] };

    [Theory]
    [InlineData("A1", Destination.Sales), InlineData("A2", Destination.Sales), InlineData("B1", Destination.Sales)]
    [InlineData("B2", Destination.Sdr), InlineData("A3", Destination.Sdr), InlineData("C1", Destination.Sdr)]
    [InlineData("B3", Destination.Nurture), InlineData("C2", Destination.Nurture), InlineData("C3", Destination.Nurture)]
    public void The_grid_decides_by_grade(string grade, Destination destination)
    {
        var route = RoutingGrid.Decide(Model, "GB", grade, _ => false);

        Assert.Equal((destination, grade), (route.Destination, route.Rule));
        Assert.Equal(["served", "override budget+urgency", "grid"], route.Trace.Select(step => step.Rule));
    }

    [Fact]
    public void An_override_comes_before_the_grid() =>
        Assert.Equal((Destination.Sales, "override budget+urgency"), Decide(Model, "GB", holds: true));

    [Fact]
    public void A_country_that_is_not_served_comes_before_everything() =>
        Assert.Equal((Destination.Nurture, "not served"), Decide(Model, "FR", holds: true));

    [Fact]
    public void An_unknown_country_excludes_nobody() => Assert.Equal((Destination.Sales, "A1"), Decide(Model, null, holds: false));

    [Fact]
    public void A_consumer_model_knows_no_served_countries() =>
        Assert.Equal((Destination.Sales, "A1"), Decide(Model with { Model = LeadModelKind.Consumer }, "FR", holds: false));

    private static (Destination, string) Decide(LeadModel model, string? country, bool holds)
    {
        var route = RoutingGrid.Decide(model, country, "A1", _ => holds);
        return (route.Destination, route.Rule);
    }
}
