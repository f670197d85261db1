using Xunit;

namespace LeadMagnets.Web.Tests.Chaos;

/// <summary>
/// The whole program is killed at random under load and started again on the same folder (trust.md 6, tests 1 to 3): nothing that a client
/// was thanked for is lost, nothing is doubled, and a receiver that keeps ids sees every effect once.
/// </summary>
public sealed class KillTests
{
    private const int Clients = 12;
    private const int PerLife = 20;

    [Fact]
    public async Task Killed_at_random_under_load_it_loses_nothing_and_doubles_nothing()
    {
        await using var world = await ChaosWorld.Make();
        var (ledger, random) = (new Ledger(), new Random(Proof.Seed));
        await using var crowd = new Crowd(world, ledger, Proof.Seed);
        crowd.Start(Clients);

        for (var kill = 0; kill < Proof.Kills; kill++)
        {
            crowd.Allow(PerLife);
            await world.Start();
            // A life that ends before the first answer proves little, so its length is counted in answers; 0 is among them. The delay is no
            // wait for anything: the moment of death is what is random here.
            await ledger.Reached(ledger.All.Count + random.Next(PerLife));
            await Task.Delay(TimeSpan.FromMilliseconds(random.Next(100)), TestContext.Current.CancellationToken);
            await world.Kill();
        }
        await world.Start();
        await crowd.GoHome();

        var verdict = await Verdict.Of(world, ledger);
        await Proof.Record("kill -9 at random", Proof.Kills, verdict);
        verdict.Assert();
    }
}
