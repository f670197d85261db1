using System.Text.Json.Nodes;
using LeadMagnets.Web.Features.Embed;
using LeadMagnets.Web.Features.Shared.Events;
using LeadMagnets.Web.Features.Shared.Magnets;
using LeadMagnets.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Placements;

/// <summary>What players tell of visits, and what of it is written down.</summary>
public sealed class EventTests(WebApp app) : IClassFixture<WebApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_batch_is_kept_in_one_session_with_the_placement_of_its_view()
    {
        var (id, key) = await app.Given.PublishedMagnet();
        var step = await FirstStep(key);

        var session = await app.Tell(key, $$"""{"events":[{"kind":"view","version":1,"placement":"Pricing page"},{"kind":"start","version":1},{"kind":"step","version":1,"step":"{{step}}"}]}""");
        Assert.Equal(["view", "start", "step"], (await app.Events(id)).Select(e => e.Kind));
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        await app.Tell(key, $$"""{"session":"{{session}}","events":[{"kind":"back","version":1},{"kind":"error","version":1,"step":"lead"},{"kind":"gate","version":1},{"kind":"complete","version":1},{"kind":"lead","version":1},{"kind":"report","version":1}]}""");

        var events = await app.Events(id);
        Assert.Equal(["view", "start", "step", "back", "error", "gate", "complete", "lead", "report"], events.Select(e => e.Kind));
        Assert.Single(events.Select(e => e.Session).Distinct());
        Assert.All(events, e => Assert.Equal("pricing-page", e.Placement));
        Assert.Equal(step, events.Single(e => e.Kind == "step").Step);
    }

    [Fact]
    public async Task An_event_without_a_cover_still_counts()
    {
        var (id, key) = await app.Given.PublishedMagnet();

        var session = await app.Tell(key, """{"kind":"view","version":1}""");
        await app.Tell(key, $$"""{"kind":"start","version":1,"session":"{{session}}"}""");

        Assert.Equal(["start", "view"], (await app.Events(id)).Select(e => e.Kind).Order());
    }

    [Fact]
    public async Task What_is_not_understood_is_left_out_and_the_rest_counts()
    {
        var (id, key) = await app.Given.PublishedMagnet();

        await app.Tell(key, """
            {"events":[{"kind":"hover","version":1},{"kind":5,"version":1},null,7,"x",[],{"version":1},{"kind":"view"},{"kind":"view","version":1,"placement":7},
             {"kind":"start","version":1,"future":true},{"kind":"complete","version":1,"touches":"none"}],"session":5}
            """);

        Assert.Equal(["start"], (await app.Events(id)).Select(e => e.Kind));
    }

    [Theory]
    [InlineData("ana@acme-dental.com")]
    [InlineData("A1")]
    [InlineData("")]
    [InlineData("s1\\u0000")]
    [InlineData("\\ud800")]
    public async Task Only_steps_of_the_definition_are_written_down(string step)
    {
        var (id, key) = await app.Given.PublishedMagnet();

        await app.Tell(key, $$"""{"events":[{"kind":"step","version":1,"step":"{{step}}"},{"kind":"error","version":1,"step":"{{step}}"},{"kind":"back","version":1,"step":"{{step}}"},{"kind":"step","version":1},{"kind":"start","version":1}]}""");

        Assert.Equal(["start"], (await app.Events(id)).Select(e => e.Kind));
    }

    [Fact]
    public async Task What_happens_once_in_a_visit_counts_once_and_mistakes_each_time()
    {
        var (id, key) = await app.Given.PublishedMagnet();
        var step = await FirstStep(key);
        var body = $$"""{"events":[{"kind":"view","version":1},{"kind":"view","version":1},{"kind":"step","version":1,"step":"{{step}}"},{"kind":"step","version":1,"step":"{{step}}"},{"kind":"error","version":1,"step":"{{step}}"},{"kind":"error","version":1,"step":"{{step}}"}]""";

        var session = await app.Tell(key, body + "}");
        await app.Tell(key, body + $$""","session":"{{session}}"}""");

        var kinds = (await app.Events(id)).CountBy(e => e.Kind).ToDictionary();
        Assert.Equal((1, 1, 4), (kinds["view"], kinds["step"], kinds["error"]));
    }

    [Fact]
    public async Task Fifty_of_a_call_count_and_no_session_fills_the_disk()
    {
        var (id, key) = await app.Given.PublishedMagnet();
        var many = new JsonArray([.. Enumerable.Repeat(0, 60).Select(_ => new JsonObject { ["kind"] = "error", ["version"] = 1, ["step"] = "lead" })]);

        var session = await app.Tell(key, new JsonObject { ["events"] = many.DeepClone() }.ToJsonString());
        Assert.Equal(EventBody.Most, (await app.Events(id)).Count);
        for (var call = 0; call < 10; call++) await app.Tell(key, new JsonObject { ["session"] = session, ["events"] = many.DeepClone() }.ToJsonString());

        Assert.Equal(EventLog.MostPerSession, (await app.Events(id)).Count);
    }

    [Fact]
    public async Task A_body_over_the_limit_is_dropped_and_the_visitor_gets_a_session()
    {
        var (id, key) = await app.Given.PublishedMagnet();

        var session = await app.Tell(key, $$"""{"kind":"view","version":1,"x":"{{new string('x', EventBody.Limit)}}"}""");

        Assert.NotEmpty(session);
        Assert.Empty(await app.Events(id));
    }

    [Fact]
    public async Task Test_runs_are_marked_and_not_counted()
    {
        var (id, key) = await app.Given.PublishedMagnet();
        var word = app.Services.GetRequiredService<TestLinks>().For(id);

        await app.Tell(key, """{"events":[{"kind":"view","version":1,"placement":"fair"}]}""", $"?test={Uri.EscapeDataString(word)}");
        await app.Visit(key, "fair");

        Assert.Equal([false, true], (await app.Events(id)).Select(e => e.IsTest).Order());
        using var browser = await app.SignIn();
        Assert.Contains("fair 1 ", Row(await browser.Open($"/magnets/{id}/placements"), "fair"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_the_report_counts_once_where_the_run_came_from()
    {
        var (id, key) = await app.Given.PublishedMagnet();
        var session = await app.Visit(key, "fair", "start");
        var run = await app.Finish(key, "reader@acme.example", body => (body["session"], body["placement"]) = (session, "fair"));
        using var reader = app.CreateClient();
        var report = new Uri(System.Text.Json.JsonDocument.Parse(run.ResponseBody).RootElement.GetProperty("reportUrl").GetString()!).AbsolutePath;

        for (var look = 0; look < 2; look++) Assert.True((await reader.GetAsync(report, Ct)).IsSuccessStatusCode);

        var opened = Assert.Single(await app.Events(id), e => e.Kind == "report");
        Assert.Equal((run.Session, "fair", false), (opened.Session, opened.Placement, opened.IsTest));
    }

    [Fact]
    public async Task It_says_that_Global_Privacy_Control_is_obeyed()
    {
        using var client = app.CreateClient();

        using var answer = await client.GetAsync("/.well-known/gpc.json", Ct);

        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        var told = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Ct))!;
        Assert.True(told["gpc"]!.GetValue<bool>());
        Assert.True(DateOnly.TryParseExact(told["lastUpdate"]!.GetValue<string>(), "yyyy-MM-dd", out _));
    }

    internal static string Row(BrowserPage page, string name) =>
        Words(page.Html.QuerySelectorAll("tbody tr").Single(r => r.QuerySelector("th")!.TextContent.Contains(name, StringComparison.Ordinal)));

    private static string Words(AngleSharp.Dom.IElement row) =>
        string.Join(' ', row.QuerySelectorAll("*").Where(e => e.ChildElementCount == 0).SelectMany(e => e.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private async Task<string> FirstStep(string key)
    {
        using var client = app.CreateClient();
        return JsonNode.Parse(await client.GetStringAsync($"/api/v1/embed/{key}", Ct))!["steps"]![0]!["id"]!.GetValue<string>();
    }
}
