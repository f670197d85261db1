using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using LeadMagnets.Web.Features.Shared.Acceptance;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Embed;

/// <summary>A program that tells of visits that never were: it neither fills the disk nor hears that it failed.</summary>
public sealed class EventFloodTests
{
    private const int InABatch = 50;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_a_flood_of_events_from_one_network_no_more_is_written_down_than_of_a_hundred_visitors()
    {
        await using var app = await WebApp.Start(a => a.WithStrangers());
        var (id, key) = await app.Given.PublishedMagnet();
        using var bot = app.From("20.1.1.1");

        for (var sent = 0; sent < 2 * AddressPressure.MostEvents; sent += InABatch) Assert.NotEmpty(await Tell(bot, key, InABatch));

        Assert.Equal(AddressPressure.MostEvents, await app.Read(db => db.Events.CountAsync(e => e.MagnetId == id, Ct)));
        using var neighbour = app.From("20.1.1.2");
        await Tell(neighbour, key, 1);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await Tell(bot, key, 1);
        Assert.Equal(AddressPressure.MostEvents + 2, await app.Read(db => db.Events.CountAsync(e => e.MagnetId == id, Ct)));
    }

    /// <summary>As a new visitor, who gets a session whatever becomes of the events.</summary>
    private static async Task<string> Tell(HttpClient visitor, string key, int count)
    {
        var batch = new JsonObject { ["events"] = new JsonArray([.. Enumerable.Range(0, count).Select(_ => new JsonObject { ["kind"] = "back", ["version"] = 1 })]) };
        using var body = new StringContent(batch.ToJsonString(), Encoding.UTF8, "application/json");
        using var answer = await visitor.PostAsync($"/api/v1/embed/{key}/events", body, Ct);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(Ct))!["session"]!.GetValue<string>();
    }
}
