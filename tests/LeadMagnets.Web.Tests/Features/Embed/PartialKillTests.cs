using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Infrastructure.Failpoints;
using LeadMagnets.Web.Tests.Features.Deliveries;
using LeadMagnets.Web.Tests.Support;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Embed;

/// <summary>The real program is killed while it makes a lead of an unfinished visit, and started again: one lead, one call of the webhook.</summary>
public sealed class PartialKillTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Failpoint.PartialTurned)]
    [InlineData(Failpoint.PartialCommitted)]
    public async Task Killed_in_the_middle_it_becomes_one_lead_and_is_told_once(string point)
    {
        using var data = new Scratch();
        await using var receiver = await Receiver.Start();
        await Idle(data, receiver);
        var stored = StoredFile.In(data);
        var networks = ("LeadMagnets__PrivateNetworks", "127.0.0.0/8");

        using (var doomed = ProgramProcess.Start(data.Path, "", networks, (Failpoint.Variable, point)))
            Assert.Equal(ProgramProcess.Killed, (await doomed.Ended()).Code);
        using var second = ProgramProcess.Start(data.Path, "", networks);
        var calls = new List<Call> { await receiver.Next() };
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (await stored.Count("Deliveries WHERE Status <> 'Done'") > 0) await look.WaitForNextTickAsync(Ct);

        while (receiver.TryNext(out var call)) calls.Add(call!);
        Assert.Single(calls.Select(c => c.Id).Distinct());
        Assert.Equal((1, 1, 1), (await stored.Count("Leads"), await stored.Count("Deliveries"), await stored.Count("Partials WHERE LeadId IS NOT NULL")));
    }

    /// <summary>A data folder with a visit that is idle by any clock.</summary>
    private static async Task Idle(Scratch data, Receiver receiver)
    {
        var app = await WebApp.Start();
        await app.Given.Endpoint(receiver.Url, WebhookEvents.SubmissionPartial);
        var (_, key) = await app.Published();
        using (var visitor = app.CreateClient()) await visitor.Keep(key, "visit-0001", UnfinishedWorld.State());
        await Scratch.Take(app, data.Path);
        // An hour before the real clock, which the program goes by: young enough to be kept.
        await StoredFile.In(data).Change($"UPDATE Partials SET ChangedAt = {TimeProvider.System.GetUtcNow().AddHours(-1).ToUnixTimeMilliseconds()}");
    }
}
