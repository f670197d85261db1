using System.Net;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LeadMagnets.Web.Tests.Chaos;

/// <summary>PostgreSQL cuts connections, or goes away and comes back: visitors wait or are put off, and nothing is lost.</summary>
public sealed class PostgresOutageTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_connection_cut_in_the_middle_of_an_operation_is_made_anew_and_the_operation_happens_once()
    {
        var connection = await PostgresServer.EmptyDatabase();
        await using var app = await PostgresApp.StartOn(connection);
        var runs = 0;

        await app.Write(async db =>
        {
            db.InstanceSettings.Add(new() { Key = "cut", Value = "once" });
            await db.SaveChangesAsync(Ct);
            if (++runs == 1) Assert.NotEqual(0, await PostgresServer.CutConnections(connection));
            return await db.InstanceSettings.CountAsync(Ct);
        });

        Assert.Equal(2, runs);
        Assert.Equal(1, await app.Read(db => db.InstanceSettings.CountAsync(s => s.Key == "cut", Ct)));
    }

    [Fact]
    public async Task Visitors_notice_nothing_of_connections_that_are_cut_again_and_again()
    {
        var connection = await PostgresServer.EmptyDatabase();
        await using var app = await PostgresApp.StartOn(connection);
        using var client = app.CreateClient();
        var key = await app.PublishedKey();

        var visitors = Enumerable.Range(0, 40).Select(number => client.Submit(key, number)).ToList();
        for (var cut = 0; cut < 3; cut++) await PostgresServer.CutConnections(connection);
        var answers = await Task.WhenAll(visitors);
        var lists = await app.Api().GetAsync("/api/v1/leads", Ct);

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.StatusCode));
        Assert.Equal(HttpStatusCode.OK, lists.StatusCode);
        Assert.Equal(40, await app.Read(db => db.Submissions.CountAsync(Ct)));
    }

    [Fact]
    public async Task While_the_server_is_down_visitors_are_put_off_and_afterwards_everything_is_stored_once()
    {
        await using var server = await PostgresServer.OfItsOwn();
        await using var app = await PostgresApp.StartOn(await server.NewDatabase());
        using var client = app.CreateClient();
        var key = await app.PublishedKey();
        using (var before = await client.Submit(key, 1)) Assert.Equal(HttpStatusCode.Created, before.StatusCode);

        await server.GoDown();
        await PublishedTemplate.IsPutOff(await client.Submit(key, 2));
        var ready = await client.GetAsync("/health/ready", Ct);
        var magnet = await client.GetAsync($"/api/v1/embed/{key}", Ct);
        var list = await app.Api().GetAsync("/api/v1/leads", Ct);
        await server.ComeBack();
        var again = new[] { await client.Submit(key, 1), await client.Submit(key, 2), await client.Submit(key, 3) };

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Contains("Not working: Writing, Database.", await ready.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, magnet.StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, list.StatusCode);
        Assert.Equal("2", list.Headers.RetryAfter?.ToString());
        Assert.All(again, answer => Assert.Equal(HttpStatusCode.Created, answer.StatusCode));
        Assert.Equal(3, await app.Read(db => db.Submissions.CountAsync(Ct)));
    }

    [Fact]
    public async Task A_node_whose_listening_connection_was_cut_hears_the_others_again()
    {
        var connection = await PostgresServer.EmptyDatabase();
        await using var first = await PostgresApp.StartOn(connection);
        await using var second = await PostgresApp.StartOn(connection);
        var (ringing, listening) = (Signal(first), Signal(second));
        await Heard(ringing, listening);

        var reconnected = listening.Next();
        await PostgresServer.CutConnections(connection);
        await reconnected.WaitAsync(TimeSpan.FromSeconds(30), Ct);

        await Heard(ringing, listening);
    }

    /// <summary>The clock stands, so it is no poll that wakes.</summary>
    private static async Task Heard(IDeliverySignal ringing, IDeliverySignal listening)
    {
        var woken = listening.Next();
        ringing.Wake();
        await woken.WaitAsync(TimeSpan.FromSeconds(30), Ct);
    }

    private static IDeliverySignal Signal(WebApp app) => app.Services.GetRequiredService<IDeliverySignal>();
}
