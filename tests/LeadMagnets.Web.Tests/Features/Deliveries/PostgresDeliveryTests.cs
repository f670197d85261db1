using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Deliveries;

public sealed class PostgresDeliveryTests
{
    [Fact]
    public async Task Two_nodes_share_the_work_and_call_each_receiver_once_per_delivery()
    {
        await using var receiver = await Receiver.Start();
        var connection = await PostgresServer.EmptyDatabase();
        using var tried = new TriedDeliveries();
        await using var first = await Node(connection, null, tried);
        await using var second = await Node(connection, first.Folder.Path, tried);
        var (endpoint, _) = await first.Given.Endpoint(receiver.Url);
        await first.Write(db =>
        {
            for (var count = 0; count < 60; count++)
                db.Add(new Delivery
                {
                    Id = first.Given.NewId(), WorkspaceId = endpoint.WorkspaceId, Kind = DeliveryKind.Webhook, Label = "test", EventType = WebhookEvents.Test,
                    Destination = WebhookDestination.Of(endpoint.Id, WebhookEvents.Test), Payload = "{}", NextAt = first.Given.Now, CreatedAt = first.Given.Now,
                });
            return Task.FromResult(0);
        });

        foreach (var node in (WebApp[])[first, second]) node.Services.GetRequiredService<IDeliverySignal>().Wake();
        var ids = new List<string>();
        for (var count = 0; count < 60; count++) ids.Add((await receiver.Next()).Id);
        await tried.Next(60);

        Assert.Equal(60, ids.Distinct().Count());
        Assert.False(receiver.TryNext(out _));
        Assert.Equal(60, await first.Read(db => db.Deliveries.CountAsync(d => d.Status == DeliveryStatus.Done && d.Attempt == 1)));
    }

    private static Task<WebApp> Node(string connection, string? data, TriedDeliveries tried) => WebApp.StartEmpty(app =>
    {
        tried.Hear(app);
        app.With("LeadMagnets:Database", "postgres").With("ConnectionStrings:Default", connection).With("LeadMagnets:PrivateNetworks", "127.0.0.0/8")
            .With("LeadMagnets:Setup:OwnerEmail", Owner.Email).With("LeadMagnets:Setup:OwnerPassword", Owner.Password).With("LeadMagnets:Setup:ApiKey", Owner.ApiKey);
        if (data is not null) app.With("LeadMagnets:Data", data);
    });
}
