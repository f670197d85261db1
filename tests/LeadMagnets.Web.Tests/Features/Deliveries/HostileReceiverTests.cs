using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Deliveries.Channels;
using LeadMagnets.Web.Features.Deliveries.Worker;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Deliveries;

/// <summary>Receivers that hang, drip or never stop talking.</summary>
public sealed class HostileReceiverTests
{
    [Fact]
    public async Task A_receiver_that_never_answers_is_given_up_after_fifteen_seconds()
    {
        await using var receiver = await Receiver.Start(Receiver.Hang);
        await using var app = await DeliveryApp.Start();
        var (endpoint, _) = await app.Given.Endpoint(receiver.Url);

        var id = await WebhookTests.SendTest(app, endpoint);
        await receiver.Next();
        app.Clock.Advance(WebhookChannel.Longest);
        await app.Tried.Next();

        Assert.Equal(DeliveryStatus.Retry, (await app.Web.Delivery(id)).Status);
        Assert.Equal("No answer within 15 seconds.", Assert.Single(await app.Web.Attempts(id)).Detail);
    }

    [Fact]
    public async Task An_endless_answer_is_cut_at_sixty_four_kilobytes()
    {
        await using var receiver = await Receiver.Start(async http =>
        {
            http.Response.StatusCode = 500;
            var block = new byte[8192];
            Array.Fill(block, (byte)'x');
            while (!http.RequestAborted.IsCancellationRequested) await http.Response.Body.WriteAsync(block, http.RequestAborted);
        });
        await using var app = await DeliveryApp.Start();
        var (endpoint, _) = await app.Given.Endpoint(receiver.Url);

        var id = await WebhookTests.SendTest(app, endpoint);
        await app.Tried.Next();

        Assert.Equal(1000, Assert.Single(await app.Web.Attempts(id)).Detail!.Length);
    }

    [Fact]
    public async Task A_dripping_answer_is_cut_off_and_its_status_counts()
    {
        var dripping = new TaskCompletionSource();
        await using var receiver = await Receiver.Start(async http =>
        {
            http.Response.StatusCode = 500;
            await http.Response.Body.WriteAsync("drip"u8.ToArray());
            await http.Response.Body.FlushAsync();
            dripping.TrySetResult();
            await Receiver.Hang(http);
        });
        await using var app = await DeliveryApp.Start();
        var (endpoint, _) = await app.Given.Endpoint(receiver.Url);

        var id = await WebhookTests.SendTest(app, endpoint);
        await dripping.Task;
        app.Clock.Advance(WebhookChannel.Longest);
        await app.Tried.Next();

        Assert.Equal(DeliveryStatus.Retry, (await app.Web.Delivery(id)).Status);
    }

    [Fact]
    public async Task A_hung_destination_delays_nobody_else()
    {
        await using var hung = await Receiver.Start(Receiver.Hang);
        await using var lively = await Receiver.Start();
        await using var app = await DeliveryApp.Start();
        var (stuck, _) = await app.Given.Endpoint(hung.Url);
        var (free, _) = await app.Given.Endpoint(lively.Url);
        await app.Web.Write(db =>
        {
            for (var count = 0; count < 300; count++) db.Add(Test(app, stuck));
            for (var count = 0; count < 20; count++) db.Add(Test(app, free));
            return Task.FromResult(0);
        });

        app.Web.Services.GetRequiredService<IDeliverySignal>().Wake();
        for (var count = 0; count < 20; count++) await lively.Next();
        await app.Tried.Next(20);

        Assert.Equal(DestinationGate.Places, await app.Web.Read(db => db.Deliveries.CountAsync(d => d.Status == DeliveryStatus.Leased)));
        Assert.Equal(296, await app.Web.Read(db => db.Deliveries.CountAsync(d => d.Status == DeliveryStatus.Pending)));
    }

    private static Delivery Test(DeliveryApp app, WebhookEndpoint endpoint) => new()
    {
        Id = app.Given.NewId(), WorkspaceId = endpoint.WorkspaceId, Kind = DeliveryKind.Webhook, Destination = WebhookDestination.Of(endpoint.Id, WebhookEvents.Test),
        Label = "test", EventType = WebhookEvents.Test, Payload = "{}", NextAt = app.Clock.GetUtcNow(), CreatedAt = app.Clock.GetUtcNow(),
    };
}
