using LeadMagnets.Web.Features.Deliveries.Worker;
using LeadMagnets.Web.Tests.Support;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Deliveries;

public sealed class DestinationGateTests
{
    private readonly TestClock clock = new();

    [Fact]
    public void Four_deliveries_of_a_destination_are_in_hand_at_once()
    {
        var gate = new DestinationGate(clock);

        for (var count = 0; count < 4; count++) gate.Enter("a");

        Assert.Equal((0, 4), (gate.Free("a"), gate.Free("b")));
        Assert.Equal(["a"], gate.Closed());
    }

    [Fact]
    public void Five_troubles_in_a_row_close_it_and_one_probe_a_minute_gets_through()
    {
        var gate = new DestinationGate(clock);

        for (var count = 0; count < 5; count++) Try(gate, trouble: true);
        var closed = gate.Free("a");
        clock.Advance(TimeSpan.FromSeconds(60));
        var probe = gate.Free("a");
        Try(gate, trouble: true);
        var afterFailedProbe = gate.Free("a");
        clock.Advance(TimeSpan.FromSeconds(60));
        Try(gate, trouble: false);

        Assert.Equal((0, 1, 0, 4), (closed, probe, afterFailedProbe, gate.Free("a")));
    }

    [Fact]
    public void An_answer_in_between_starts_the_count_anew()
    {
        var gate = new DestinationGate(clock);

        for (var count = 0; count < 9; count++) Try(gate, trouble: count != 4);

        Assert.Equal(4, gate.Free("a"));
    }

    private static void Try(DestinationGate gate, bool trouble)
    {
        gate.Enter("a");
        gate.Leave("a", trouble);
    }
}
