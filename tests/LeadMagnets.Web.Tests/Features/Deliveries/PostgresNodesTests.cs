using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Deliveries.Worker;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Deliveries;

/// <summary>Several nodes on one database: they wake each other, and leases hold whatever the nodes' own clocks say.</summary>
public sealed class PostgresNodesTests
{
    private static readonly TimeSpan Wrong = TimeSpan.FromMinutes(10);
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_delivery_written_on_one_node_wakes_the_worker_of_another_at_once()
    {
        await using var receiver = await Receiver.Start();
        await using var pair = await Pair.Start();
        // Due by the clock of the second node only: the first one, ten minutes behind, does not touch it.
        pair.Second.Clock.Advance(Wrong);
        var id = await pair.Owe(receiver.Url, pair.Second.Given.Now);

        pair.First.Services.GetRequiredService<IDeliverySignal>().Wake();

        // No clock moves, so no poll comes: it was the other node's ring.
        Assert.Equal(id.ToString(), (await receiver.Next()).Id);
        Assert.Equal(id, await pair.Tried.Next());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_node_whose_clock_is_ten_minutes_wrong_neither_steals_nor_loses_a_lease(bool holderIsWrong)
    {
        await using var hung = await Receiver.Start(Receiver.Hang);
        await using var pair = await Pair.Start();
        var (holder, other) = (pair.First, pair.Second);
        (holderIsWrong ? holder : other).Clock.Advance(Wrong);
        var id = await pair.Owe(hung.Url, holder.Given.Now);
        holder.Services.GetRequiredService<IDeliverySignal>().Wake();
        await hung.Next();
        var held = await holder.Delivery(id);
        var recovery = (WebApp node) => node.Services.GetRequiredService<LeaseRecovery>().Expired(Bulkhead.Webhook, Ct);

        Assert.Equal((0, 0), (await recovery(other), await recovery(holder)));
        Assert.Equal((DeliveryStatus.Leased, held.LeaseOwner), Lease(await holder.Delivery(id)));
        Assert.True(await holder.Services.GetRequiredService<DeliveryLedger>().Renew(held, Ct));
        Assert.InRange((await holder.Delivery(id)).LeaseUntil!.Value - await DatabaseTime(holder), TimeSpan.FromMinutes(1), DeliveryLedger.Lease);

        var ago = await DatabaseTime(holder) - TimeSpan.FromSeconds(1);
        await holder.Write(db => db.Deliveries.Where(d => d.Id == id).ExecuteUpdateAsync(set => set.SetProperty(d => d.LeaseUntil, ago), Ct));

        Assert.Equal(1, await recovery(other));
        Assert.False(hung.TryNext(out _));
    }

    private static (DeliveryStatus, string?) Lease(Delivery row) => (row.Status, row.LeaseOwner);

    private static Task<DateTimeOffset> DatabaseTime(WebApp node) => node.Read(db => node.Services.GetRequiredService<IDeliveryClaims>().LeaseTime(db, Ct));

    private sealed class Pair(WebApp first, WebApp second, TriedDeliveries tried) : IAsyncDisposable
    {
        public WebApp First => first;
        public WebApp Second => second;
        public TriedDeliveries Tried => tried;

        public static async Task<Pair> Start()
        {
            var connection = await PostgresServer.EmptyDatabase();
            var tried = new TriedDeliveries();
            var first = await Node(connection, null, tried);
            return new(first, await Node(connection, first.Folder.Path, tried), tried);
        }

        /// <summary>A webhook that is due at a moment. Nobody is woken.</summary>
        public async Task<Guid> Owe(string url, DateTimeOffset dueAt)
        {
            var (endpoint, _) = await first.Given.Endpoint(url);
            return await first.Write(db => Task.FromResult(db.Add(new Delivery
            {
                Id = first.Given.NewId(), WorkspaceId = endpoint.WorkspaceId, Kind = DeliveryKind.Webhook, Label = "test", EventType = WebhookEvents.Test,
                Destination = WebhookDestination.Of(endpoint.Id, WebhookEvents.Test), Payload = "{}", NextAt = dueAt, CreatedAt = first.Given.Now,
            }).Entity.Id));
        }

        public async ValueTask DisposeAsync()
        {
            await second.DisposeAsync();
            await first.DisposeAsync();
        }

        private static Task<WebApp> Node(string connection, string? data, TriedDeliveries tried) => WebApp.StartEmpty(app =>
        {
            tried.Hear(app);
            app.With("LeadMagnets:Database", "postgres").With("ConnectionStrings:Default", connection).With("LeadMagnets:PrivateNetworks", "127.0.0.0/8")
                .With("LeadMagnets:Setup:OwnerEmail", Owner.Email).With("LeadMagnets:Setup:OwnerPassword", Owner.Password).With("LeadMagnets:Setup:ApiKey", Owner.ApiKey);
            if (data is not null) app.With("LeadMagnets:Data", data);
        });
    }
}
