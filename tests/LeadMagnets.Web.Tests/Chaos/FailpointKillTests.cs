using LeadMagnets.Web.Infrastructure.Failpoints;
using Xunit;

namespace LeadMagnets.Web.Tests.Chaos;

/// <summary>The same as at random, but at every named place between two steps, one death after the other on the same folder.</summary>
public sealed class FailpointKillTests
{
    // 128 + SIGKILL.
    private const int Killed = 137;
    private const int Clients = 8;
    private const int Seed = 20261122;

    /// <summary>Every place at its third passage, so that others got through before; recovery after a start that leaves it work.</summary>
    private static readonly string[] Points =
        [.. Failpoint.All.Where(point => point != Failpoint.RecoveryWritten).Select(point => $"{point}:3"), Failpoint.DeliverySending, Failpoint.RecoveryWritten];

    // The long chain of deaths runs in `npm run prove`; here FailpointTests kills at each point of the deliveries by itself, and KillTests
    // at random under load.
    [Fact(Explicit = true)]
    public async Task Killed_at_every_failpoint_in_turn_it_loses_nothing_and_doubles_nothing()
    {
        await using var world = await ChaosWorld.Make();
        var ledger = new Ledger();
        await using var crowd = new Crowd(world, ledger, Seed);
        crowd.Start(Clients);

        foreach (var point in Points)
        {
            crowd.Allow(20);
            await world.Start(point);
            Assert.Equal((point, Killed), (point, await world.Died(point)));
        }
        await world.Start();
        await crowd.GoHome();

        var verdict = await Verdict.Of(world, ledger);
        await Proof.Record("killed at every failpoint", Points.Length, verdict);
        verdict.Assert();
    }
}
