using System.Net.Http.Json;
using System.Text.Json;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Deliveries.Worker;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Deliveries;

public sealed class WebhookTests
{
    [Fact]
    public async Task A_submission_reaches_the_receiver_signed_with_ids_score_route_and_answers()
    {
        await using var receiver = await Receiver.Start();
        await using var app = await DeliveryApp.Start();
        var (_, secret) = await app.Given.Endpoint(receiver.Url, WebhookEvents.SubmissionCompleted);

        var done = await app.Given.Submission(await app.Given.PublishedMagnet());
        var call = await receiver.Next();

        Assert.True(call.IsSignedWith(secret, app.Clock.GetUtcNow()));
        Assert.Equal(done.Of(DeliveryKind.Webhook).Id.ToString(), call.Id);
        using var body = JsonDocument.Parse(call.Body);
        Assert.Equal("submission.completed", body.RootElement.GetProperty("type").GetString());
        Assert.Equal("2031-03-03T09:00:00.000Z", body.RootElement.GetProperty("timestamp").GetString());
        var data = body.RootElement.GetProperty("data");
        Assert.Equal(15, data.GetProperty("submission").GetProperty("score").GetInt32());
        Assert.Equal("Ransomware", data.GetProperty("submission").GetProperty("answers").GetProperty("T1").GetString());
        Assert.Equal(95, data.GetProperty("lead").GetProperty("score").GetInt32());
        Assert.Equal("sales", data.GetProperty("route").GetProperty("destination").GetString());
        Assert.True(data.GetProperty("consents").GetProperty("report").GetBoolean());
        Assert.DoesNotContain(done.Token, call.Text);
    }

    [Fact]
    public async Task A_peer_that_fails_for_seventy_hours_is_tried_ten_times_with_one_id_and_fresh_valid_signatures()
    {
        await using var receiver = await Receiver.Start(500);
        await using var app = await DeliveryApp.Start();
        var (_, secret) = await app.Given.Endpoint(receiver.Url, WebhookEvents.SubmissionCompleted);
        var done = await app.Given.Submission(await app.Given.PublishedMagnet(), destination: Domain.Definitions.Destination.Nurture, reportConsent: false);

        var calls = new List<Call>();
        for (var attempt = 1; attempt <= 10; attempt++)
        {
            if (attempt == 10) receiver.Respond = Receiver.Status(200);
            calls.Add(await receiver.Next());
            Assert.True(calls[^1].IsSignedWith(secret, app.Clock.GetUtcNow()));
            await app.Tried.Next();
            if (attempt < 10) await app.UntilDue(done.Of(DeliveryKind.Webhook).Id);
        }

        var delivery = await app.Web.Delivery(done.Of(DeliveryKind.Webhook).Id);
        Assert.Equal(DeliveryStatus.Done, delivery.Status);
        Assert.Single(calls.Select(c => c.Id).Distinct());
        Assert.Equal(10, calls.Select(c => c.Timestamp).Distinct().Count());
        Assert.Equal([.. Enumerable.Repeat("retry", 9), "done"], (await app.Web.Attempts(delivery.Id)).Select(a => a.Outcome));
        Assert.InRange(delivery.DoneAt!.Value - delivery.CreatedAt, TimeSpan.FromHours(60.4), TimeSpan.FromHours(91));
    }

    [Fact]
    public async Task After_the_tenth_failure_a_delivery_is_dead_and_replay_sends_it_under_the_same_id()
    {
        await using var receiver = await Receiver.Start(500);
        await using var app = await DeliveryApp.Start();
        await app.Given.Endpoint(receiver.Url, WebhookEvents.SubmissionCompleted);
        var id = (await app.Given.Submission(await app.Given.PublishedMagnet(), destination: Domain.Definitions.Destination.Nurture, reportConsent: false)).Of(DeliveryKind.Webhook).Id;
        for (var attempt = 1; attempt <= 10; attempt++)
        {
            await receiver.Next();
            await app.Tried.Next();
            if (attempt < 10) await app.UntilDue(id);
        }
        var dead = await app.Web.Delivery(id);

        receiver.Respond = Receiver.Status(200);
        app.Clock.Advance(DestinationGate.Probe);
        var replayed = await app.Web.Services.GetRequiredService<DeliveryReplay>().AllFailed(dead.WorkspaceId, TestContext.Current.CancellationToken);
        var call = await receiver.Next();
        await app.Tried.Next();

        Assert.Equal((DeliveryStatus.Dead, "exhausted"), (dead.Status, dead.Reason));
        Assert.Equal(1, replayed);
        Assert.Equal(id.ToString(), call.Id);
        Assert.Equal(DeliveryStatus.Done, (await app.Web.Delivery(id)).Status);
        Assert.Equal(11, (await app.Web.Attempts(id)).Count);
    }

    [Fact]
    public async Task Retry_after_is_obeyed()
    {
        await using var receiver = await Receiver.Start(Receiver.Status(429, ("Retry-After", "120")));
        await using var app = await DeliveryApp.Start();
        var (endpoint, _) = await app.Given.Endpoint(receiver.Url);

        var id = await SendTest(app, endpoint);
        await app.Tried.Next();

        Assert.InRange((await app.Web.Delivery(id)).NextAt - app.Clock.GetUtcNow(), TimeSpan.FromSeconds(120), TimeSpan.FromSeconds(150));
    }

    [Fact]
    public async Task Retry_after_never_waits_longer_than_a_day()
    {
        await using var receiver = await Receiver.Start(Receiver.Status(503, ("Retry-After", "99999999")));
        await using var app = await DeliveryApp.Start();
        var (endpoint, _) = await app.Given.Endpoint(receiver.Url);

        var id = await SendTest(app, endpoint);
        await app.Tried.Next();

        Assert.Equal(TimeSpan.FromHours(24), (await app.Web.Delivery(id)).NextAt - app.Clock.GetUtcNow());
    }

    [Fact]
    public async Task Gone_switches_the_endpoint_off_after_one_answer_and_tells_the_owner_once()
    {
        await using var receiver = await Receiver.Start(410);
        await using var mail = new MailServer();
        await using var app = await DeliveryApp.Start(mail);
        var (endpoint, _) = await app.Given.Endpoint(receiver.Url);

        var first = await SendTest(app, endpoint);
        var notice = await mail.Next();
        await app.Tried.Next(2);
        var second = await SendTest(app, endpoint);
        await app.Tried.Next();

        Assert.Equal((DeliveryStatus.Dead, "gone"), Ended(await app.Web.Delivery(first)));
        Assert.Equal((DeliveryStatus.Parked, "disabled"), Ended(await app.Web.Delivery(second)));
        Assert.False((await app.Web.Read(db => db.WebhookEndpoints.SingleAsync())).Active);
        Assert.Equal([Owner.Email], notice.To);
        Assert.StartsWith("Webhook switched off: 127.0.0.1:", notice.Subject);
        await receiver.Next();
        Assert.False(receiver.TryNext(out _));
        Assert.False(mail.TryNext(out _));
    }

    [Theory]
    [InlineData(301), InlineData(302), InlineData(307), InlineData(308)]
    public async Task Redirects_are_not_followed(int status)
    {
        await using var elsewhere = await Receiver.Start();
        await using var receiver = await Receiver.Start(Receiver.Status(status, ("Location", elsewhere.Url)));
        await using var app = await DeliveryApp.Start();
        var (endpoint, _) = await app.Given.Endpoint(receiver.Url);

        var id = await SendTest(app, endpoint);
        await app.Tried.Next();

        Assert.Equal((DeliveryStatus.Dead, "redirect"), Ended(await app.Web.Delivery(id)));
        Assert.False(elsewhere.TryNext(out _));
    }

    [Theory]
    [InlineData(400), InlineData(401), InlineData(404), InlineData(422)]
    public async Task A_refusal_waits_for_a_person(int status)
    {
        await using var receiver = await Receiver.Start(status);
        await using var app = await DeliveryApp.Start();
        var (endpoint, _) = await app.Given.Endpoint(receiver.Url);

        var id = await SendTest(app, endpoint);
        await app.Tried.Next();

        Assert.Equal((DeliveryStatus.Parked, "refused"), Ended(await app.Web.Delivery(id)));
        Assert.Equal(status, Assert.Single(await app.Web.Attempts(id)).StatusCode);
    }

    [Fact]
    public async Task During_a_rotation_old_and_new_secret_both_verify_and_afterwards_only_the_new_one()
    {
        await using var receiver = await Receiver.Start();
        await using var app = await DeliveryApp.Start();
        var (endpoint, old) = await app.Given.Endpoint(receiver.Url);
        var (fresh, kept) = app.Web.Services.GetRequiredService<WebhookSecrets>().Create(endpoint.WorkspaceId, endpoint.Id);
        await app.Web.Write(async db =>
        {
            WebhookSecrets.Rotate(await db.WebhookEndpoints.AsTracking().SingleAsync(), kept, app.Clock.GetUtcNow());
            return 0;
        });

        await SendTest(app, endpoint);
        var during = await receiver.Next();
        await app.Tried.Next();
        app.Clock.Advance(WebhookSecrets.Overlap);
        await SendTest(app, endpoint);
        var after = await receiver.Next();

        Assert.True(during.IsSignedWith(old, app.Clock.GetUtcNow() - WebhookSecrets.Overlap));
        Assert.True(during.IsSignedWith(fresh, app.Clock.GetUtcNow() - WebhookSecrets.Overlap));
        Assert.Equal((2, 1), (during.Signatures.Length, after.Signatures.Length));
        Assert.True(after.IsSignedWith(fresh, app.Clock.GetUtcNow()));
        Assert.False(after.IsSignedWith(old, app.Clock.GetUtcNow()));
    }

    [Fact]
    public async Task Without_permission_loopback_is_not_called()
    {
        await using var receiver = await Receiver.Start();
        await using var app = await DeliveryApp.Start(a => a.With("LeadMagnets:PrivateNetworks", ""));
        var (endpoint, _) = await app.Given.Endpoint(receiver.Url);

        var id = await SendTest(app, endpoint);
        await app.Tried.Next();

        Assert.Equal((DeliveryStatus.Parked, "blocked"), Ended(await app.Web.Delivery(id)));
        Assert.False(receiver.TryNext(out _));
    }

    [Fact]
    public async Task Dns_and_tls_failures_are_told_apart()
    {
        await using var plain = await Receiver.Start();
        await using var app = await DeliveryApp.Start();
        var (unknown, _) = await app.Given.Endpoint("https://no-such-host.invalid/hook");
        var (insecure, _) = await app.Given.Endpoint(plain.Url.Replace("http://", "https://"));

        var first = await SendTest(app, unknown);
        var second = await SendTest(app, insecure);
        await app.Tried.Next(2);

        Assert.StartsWith("DNS: ", Assert.Single(await app.Web.Attempts(first)).Detail);
        Assert.StartsWith("TLS: ", Assert.Single(await app.Web.Attempts(second)).Detail);
    }

    [Fact]
    public async Task The_api_lists_deliveries_with_attempts_page_by_page()
    {
        await using var receiver = await Receiver.Start(404);
        await using var app = await DeliveryApp.Start();
        var (endpoint, _) = await app.Given.Endpoint(receiver.Url);
        var ids = new List<Guid>();
        for (var count = 0; count < 3; count++) ids.Add(await SendTest(app, endpoint));
        await app.Tried.Next(3);
        using var api = app.Web.Api();

        var first = await api.GetFromJsonAsync<JsonElement>("/api/v1/deliveries?limit=2&status=parked", TestContext.Current.CancellationToken);
        var second = await api.GetFromJsonAsync<JsonElement>($"/api/v1/deliveries?limit=2&cursor={first.GetProperty("nextCursor")}", TestContext.Current.CancellationToken);
        var wrong = await api.GetAsync("/api/v1/deliveries?status=lost", TestContext.Current.CancellationToken);

        var listed = first.GetProperty("items").EnumerateArray().Concat(second.GetProperty("items").EnumerateArray()).ToList();
        Assert.Equal(ids.Order(), listed.Select(d => d.GetProperty("id").GetGuid()).Order());
        Assert.All(listed, d => Assert.Equal(404, d.GetProperty("attempts")[0].GetProperty("statusCode").GetInt32()));
        Assert.Equal(422, (int)wrong.StatusCode);
    }

    internal static async Task<Guid> SendTest(DeliveryApp app, WebhookEndpoint endpoint) => (await app.Web.Services.GetRequiredService<WebhookTest>()
        .SendTest(endpoint.WorkspaceId, endpoint.Id, TestContext.Current.CancellationToken))!.Value;

    private static (DeliveryStatus, string?) Ended(Delivery delivery) => (delivery.Status, delivery.Reason);
}
