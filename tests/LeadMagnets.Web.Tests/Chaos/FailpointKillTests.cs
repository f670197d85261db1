using LeadMagnets.Web.Infrastructure.Failpoints;
using LeadMagnets.Web.Tests.Support;
using Xunit;

namespace LeadMagnets.Web.Tests.Chaos;

/// <summary>The same as at random, but at named places between two steps, one death after the other on the same folder: all of them in the proof.</summary>
public sealed class FailpointKillTests
{
    private const int Clients = 8;
    private const int LatestPassage = 5;
    private const int Sample = 4;

    [Fact]
    public async Task Killed_at_one_failpoint_after_the_other_it_loses_nothing_and_doubles_nothing()
    {
        await using var world = await ChaosWorld.Make();
        var (ledger, random) = (new Ledger(), new Random(Proof.Seed));
        await using var crowd = new Crowd(world, ledger, Proof.Seed);
        crowd.Start(Clients);

        var deaths = Proof.Rounds is { } rounds ? [.. Enumerable.Range(0, rounds).SelectMany(_ => Round(random, int.MaxValue))] : Round(random, Sample).ToList();
        foreach (var point in deaths)
        {
            crowd.Allow(20);
            await world.Start(point);
            Assert.Equal((point, ProgramProcess.Killed), (point, await world.Died(point)));
        }
        await world.Start();
        await crowd.GoHome();

        var verdict = await Verdict.Of(world, ledger);
        await Proof.Record("killed at failpoints", deaths.Count, verdict);
        verdict.Assert();
    }

    /// <summary>
    /// As many places as are wanted, each once, in an order and at passages that the seed chooses, so that others got through before. Recovery
    /// comes last, behind a death that surely leaves it work.
    /// </summary>
    private static IEnumerable<string> Round(Random random, int places)
    {
        string[] last = [Failpoint.DeliverySending, Failpoint.RecoveryWritten];
        // The crowd finishes what it begins; unfinished visits have a test of their own.
        var before = Failpoint.All.Except([.. last, Failpoint.PartialTurned, Failpoint.PartialCommitted]).ToArray();
        random.Shuffle(before);
        return [.. before.Take(places).Select(point => $"{point}:{random.Next(1, LatestPassage + 1)}"), .. last];
    }
}
