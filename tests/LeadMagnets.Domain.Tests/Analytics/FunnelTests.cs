using LeadMagnets.Domain.Analytics;
using Xunit;

namespace LeadMagnets.Domain.Tests.Analytics;

public sealed class FunnelTests
{
    [Fact]
    public void Each_share_is_of_the_stage_before()
    {
        var funnel = new Funnel(Views: 400, Starts: 100, Completions: 40, Leads: 10);

        Assert.Equal((0.25, 0.4, 0.25, 0.025), (funnel.StartShare, funnel.CompletionShare, funnel.LeadShare, funnel.Overall));
    }

    [Fact]
    public void There_is_no_share_of_nothing()
    {
        Assert.Equal((null, null, null, null), (Funnel.Empty.StartShare, Funnel.Empty.CompletionShare, Funnel.Empty.LeadShare, Funnel.Empty.Overall));
        Assert.Equal((0, null), (new Funnel(3, 0, 0, 0).StartShare, new Funnel(3, 0, 0, 0).CompletionShare));
    }
}
