using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Deliveries.Worker;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Tests.Features.Deliveries;
using LeadMagnets.Web.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LeadMagnets.Web.Tests.Chaos;

/// <summary>A thousand dead deliveries are sent again with one click (trust.md 6, test 34).</summary>
public sealed class MassReplayTests
{
    private const int Dead = 1000;

    [Fact]
    public async Task A_thousand_dead_deliveries_come_through_once_each_and_four_at_a_time()
    {
        var crowd = new Crowding();
        await using var receiver = await Receiver.Start(crowd.Take);
        await using var app = await DeliveryApp.Start();
        var (endpoint, _) = await app.Given.Endpoint(receiver.Url);
        await app.Web.Write(db =>
        {
            for (var number = 0; number < Dead; number++) db.Add(Row(app, endpoint, number));
            return Task.FromResult(0);
        });

        // Two people click at the same time.
        var replay = app.Web.Services.GetRequiredService<DeliveryReplay>();
        var counts = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => replay.AllFailed(endpoint.WorkspaceId, TestContext.Current.CancellationToken)));
        await app.Tried.Next(Dead);

        var ids = new List<string>();
        while (receiver.TryNext(out var call)) ids.Add(call!.Id);
        Assert.Equal((Dead, Dead), (counts.Max(), ids.Distinct().Count()));
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(DestinationGate.Places, crowd.Most);
        Assert.Equal(Dead, await app.Web.Read(db => db.Deliveries.CountAsync(d => d.Status == DeliveryStatus.Done && d.Attempt == 1)));
    }

    private static Delivery Row(DeliveryApp app, WebhookEndpoint endpoint, int number) => new()
    {
        Id = app.Given.NewId(), WorkspaceId = endpoint.WorkspaceId, Kind = DeliveryKind.Webhook, Label = "test", EventType = WebhookEvents.Test,
        Destination = WebhookDestination.Of(endpoint.Id, WebhookEvents.Test), Payload = $$"""{"number":{{number}}}""",
        Status = DeliveryStatus.Dead, Reason = "exhausted", Attempt = 10, NextAt = app.Given.Now, CreatedAt = app.Given.Now,
    };

    /// <summary>Counts callers that are inside at the same moment; the first ones wait for each other, so that the most is really seen.</summary>
    private sealed class Crowding
    {
        private readonly TaskCompletionSource full = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int inside;
        private int most;

        public int Most => most;

        public async Task Take(HttpContext http)
        {
            var now = Interlocked.Increment(ref inside);
            for (var seen = most; now > seen && Interlocked.CompareExchange(ref most, now, seen) != seen; seen = most) { }
            if (now == DestinationGate.Places) full.TrySetResult();
            await full.Task;
            Interlocked.Decrement(ref inside);
        }
    }
}
