using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Placements;

public sealed class PostgresPlacementTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Visits_clicks_and_touches_are_counted_on_PostgreSQL_too()
    {
        await using var app = await PostgresApp.Start();
        var (id, key) = await app.Given.PublishedMagnet();
        using var browser = await app.SignIn();
        await browser.Submit(await browser.Open($"/magnets/{id}/placements"), "form#new", ("Input.Name", "Fair"), ("Input.Kind", "Qr"));
        var code = await app.Read(db => db.Placements.Select(p => p.Code).SingleAsync(Ct));
        using (var visitor = app.CreateClient()) await visitor.GetAsync($"/p/{code}", Ct);
        var session = await app.Visit(key, "fair", "start");
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => app.Tell(key, $$"""{"session":"{{session}}","events":[{"kind":"view","version":1},{"kind":"gate","version":1}]}""")));
        await app.Visit(key, "home\0page");

        var run = await app.Finish(key, "pg@acme.example", body => (body["session"], body["placement"]) = (session, "fair"));

        var list = await browser.Open($"/magnets/{id}/placements");
        Assert.Equal("Fair QR code · fair 1 1 1 1 1 100 %", EventTests.Row(list, "Fair"));
        Assert.StartsWith("home-page 1 0 0 0", EventTests.Row(list, "home-page"), StringComparison.Ordinal);
        Assert.Equal(1, await app.Read(db => db.Events.CountAsync(e => e.Kind == "gate", Ct)));
        Assert.Contains("news", TouchTests.Came(await browser.Open($"/leads/{run.LeadId}")), StringComparison.Ordinal);
        Assert.Contains("pg@acme.example", (await browser.Open("/leads?placement=fair&source=news")).Text("main"), StringComparison.Ordinal);
        Assert.Contains(",fair,news,", (await browser.Http.GetStringAsync("/leads/export.csv", Ct)).Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
