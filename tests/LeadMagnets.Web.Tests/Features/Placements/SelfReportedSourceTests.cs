using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using LeadMagnets.Domain.Attribution;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Acceptance;
using LeadMagnets.Web.Features.Shared.Unfinished;
using LeadMagnets.Web.Tests.Features.Deliveries;
using LeadMagnets.Web.Tests.Features.Embed;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Placements;

/// <summary>“How did you hear about us?”: the answer is kept beside what browsers tell, and shown wherever that is shown.</summary>
public sealed class SelfReportedSourceTests : IAsyncLifetime
{
    private static readonly Definition Asking = UnfinishedWorld.Planner with
    {
        LeadForm = UnfinishedWorld.Planner.LeadForm with
        {
            Fields =
            [
                .. UnfinishedWorld.Planner.LeadForm.Fields,
                new() { Id = "heard", Kind = LeadFieldKind.Single, Label = "How did you hear about us?", Source = true, Options = [new("talk", "A talk, or a fair"), new("friend", "A colleague")] },
            ],
        },
    };

    private readonly HeardEvent went = new("unfinished-went");
    private WebApp app = null!;
    private HttpClient visitor = null!;
    private string key = "";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        app = await WebApp.Start(a => went.Hear(a.WithStrangers(), typeof(PartialRounds)));
        visitor = app.CreateClient();
        (_, key) = await app.Published(Asking);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        went.Dispose();
    }

    [Fact]
    public async Task It_stands_with_the_visit_of_the_run_on_the_leads_page_in_the_API_and_in_webhooks()
    {
        await app.Given.Endpoint("https://crm.example/heard");

        var run = await Finish("ada@acme.example", "friend");

        var touches = await app.Touches(run);
        Assert.Equal([(TouchKind.First, null), (TouchKind.Last, "A colleague")], touches.Select(t => (t.Kind, t.SelfReported)));
        using var api = app.Api();
        using var browser = await app.SignIn();
        var submission = await api.GetFromJsonAsync<JsonElement>($"/api/v1/submissions/{run.ClientId}", Ct);
        var lead = (await api.GetFromJsonAsync<JsonElement>($"/api/v1/leads/{run.LeadId}", Ct)).GetProperty("lead");
        Assert.All([submission, lead, await Told(run, "submission.completed"), await Told(run, "lead.created")], told => Assert.Equal(("A colleague", "bing.com"), Said(told)));
        Assert.Contains("They say: A colleague", TouchTests.Came(await browser.Open($"/leads/{run.LeadId}")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_does_not_say_has_none_and_what_they_said_before_stays_theirs()
    {
        var before = await Finish("ada@acme.example", "talk");
        app.Clock.Advance(TimeSpan.FromHours(1));
        var after = await Finish("ada@acme.example", null);
        using var api = app.Api();
        using var browser = await app.SignIn();

        Assert.False((await api.GetFromJsonAsync<JsonElement>($"/api/v1/submissions/{after.ClientId}", Ct)).GetProperty("touches").TryGetProperty("selfReported", out _));
        Assert.Equal("A talk, or a fair", Said((await api.GetFromJsonAsync<JsonElement>($"/api/v1/leads/{before.LeadId}", Ct)).GetProperty("lead")).Item1);
        Assert.Contains(",\"A talk, or a fair\",", await browser.Http.GetStringAsync("/leads/export.csv", Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_and_its_export_are_narrowed_by_it()
    {
        await Finish("ada@acme.example", "talk");
        await Finish("bob@acme.example", "friend");
        await Finish("cy@acme.example", null);
        using var browser = await app.SignIn();

        var talk = $"?selfReported={Uri.EscapeDataString("A talk, or a fair")}";
        var (all, page, csv) = (await browser.Open("/leads"), await browser.Open("/leads" + talk), await browser.Http.GetStringAsync("/leads/export.csv" + talk, Ct));

        Assert.Equal(["Any self-reported source", "A colleague", "A talk, or a fair"], all.Html.QuerySelectorAll("select[name=selfReported] option").Select(o => o.TextContent));
        Assert.Contains("ada@acme.example", Assert.Single(page.Html.QuerySelectorAll("tbody tr")).TextContent, StringComparison.Ordinal);
        Assert.Contains("selfReported=A%20talk", page.Html.QuerySelector("a[href*='export.csv']")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal(2, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task In_another_language_it_is_kept_in_the_magnets_own()
    {
        (_, key) = await app.Published(Asking with
        {
            Translations = new Dictionary<string, IReadOnlyDictionary<string, string>> { ["de"] = new Dictionary<string, string> { ["title"] = "Planer", ["leadForm.fields[heard].options[friend].label"] = "Von Kollegen" } },
        });

        var run = await Finish("ada@acme.example", "friend", language: "de");

        Assert.Equal("A colleague", (await app.Touches(run))[^1].SelfReported);
    }

    [Fact]
    public async Task A_lead_that_follows_its_result_brings_it()
    {
        (_, key) = await app.Published(Asking with { LeadForm = Asking.LeadForm with { Placement = LeadFormPlacement.AfterResult, Partials = false } });
        var run = await Finish(null, null);

        using var answer = await visitor.PostAsJsonAsync($"/api/v1/embed/{key}/submissions/{run.ClientId}/lead", new { lead = new { email = "late@acme.example", heard = "talk" } }, Ct);

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal([null, "A talk, or a fair"], (await app.Touches(run)).Select(t => t.SelfReported));
    }

    [Fact]
    public async Task A_held_submission_tells_it_and_has_it_when_it_is_released()
    {
        using var stranger = app.From("20.1.1.1");
        var run = await Finish("ada@acme.example", "friend", by: stranger);
        Assert.Equal(ReviewState.Held, run.Review);
        using var api = app.Api();
        Assert.Equal("A colleague", Said(await api.GetFromJsonAsync<JsonElement>($"/api/v1/submissions/{run.ClientId}", Ct)).Item1);

        await using var scope = app.Services.CreateAsyncScope();
        var released = await scope.ServiceProvider.GetRequiredService<SubmissionReview>().Release(Web.Data.WriteScope.Of(run.WorkspaceId), [run.Id], null, Ct);

        Assert.Equal((1, "A colleague"), (released, (await app.Touches(run))[^1].SelfReported));
    }

    [Fact]
    public async Task An_unfinished_visit_tells_it_once_it_is_a_lead()
    {
        var state = UnfinishedWorld.State();
        state["lead"] = new { email = "ada@acme.example", heard = "talk" };
        await visitor.Keep(key, "visit-0001", state);

        app.Clock.Advance(TimeSpan.FromMinutes(31));
        await went.Next("Turned");

        Assert.Equal(["A talk, or a fair"], await app.Read(db => db.Touches.Select(t => t.SelfReported).ToListAsync(Ct)));
    }

    [Fact]
    public async Task The_page_without_script_asks_and_keeps_it()
    {
        (_, key) = await app.Published(Asking with { LeadForm = Asking.LeadForm with { Placement = LeadFormPlacement.BeforeResult, Partials = false } });
        using var browser = app.Visit();

        var page = await browser.Open($"/m/{key}");
        foreach (var answer in ((string, string)[])[("a.people", "3"), ("a.why", "x"), ("a.when", "now")]) page = await browser.Submit(page, ("go", "next"), answer);
        Assert.Equal(["", "talk", "friend"], page.Html.QuerySelectorAll("[name='l.heard'] option").Select(o => o.GetAttribute("value") ?? ""));
        await browser.Submit(page, ("go", "next"), ("l.email", "paper@acme.example"), ("l.heard", "friend"));

        Assert.Equal(["A colleague"], await app.Read(db => db.Touches.Select(t => t.SelfReported).ToListAsync(Ct)));
    }

    [Fact]
    public async Task Written_freely_it_is_kept_as_it_was_written_and_no_event_holds_it()
    {
        (_, key) = await app.Published(Asking with { LeadForm = Asking.LeadForm with { Fields = [.. UnfinishedWorld.Planner.LeadForm.Fields, new() { Id = "heard", Kind = LeadFieldKind.Text, Label = "How?", Source = true }] } });

        var run = await Finish("ada@acme.example", " My sister Eve <eve@acme.example> ");

        Assert.Equal("My sister Eve <eve@acme.example>", (await app.Touches(run))[^1].SelfReported);
        using var browser = await app.SignIn();
        Assert.Contains("They say: My sister Eve <eve@acme.example>", TouchTests.Came(await browser.Open($"/leads/{run.LeadId}")), StringComparison.Ordinal);
        Assert.DoesNotContain("\"source\"", await visitor.GetStringAsync($"/api/v1/embed/{key}", Ct), StringComparison.Ordinal);
    }

    /// <summary>A finished run of somebody who came from a newsletter first and from a search engine now.</summary>
    private async Task<Submission> Finish(string? email, string? heard, string? language = null, HttpClient? by = null)
    {
        var id = $"run-{app.Given.NewId():N}";
        using var answer = await (by ?? visitor).PostAsJsonAsync($"/api/v1/embed/{key}/submissions", new
        {
            submissionId = id, language, answers = new { people = 3, why = "x", when = "now" }, lead = email is null ? null : new { email, heard },
            touches = new { first = new { at = "2031-02-01T08:00:00.000Z", source = "Newsletter" }, last = new { at = "2031-02-02T09:00:00.000Z", referrer = "https://www.bing.com/" } },
        }, Ct);
        Assert.True(answer.StatusCode is HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(Ct));
        return await app.Read(db => db.Submissions.SingleAsync(s => s.ClientId == id, Ct));
    }

    private async Task<JsonElement> Told(Submission run, string type)
    {
        var payload = await app.Read(db => db.Deliveries.Where(d => d.SubmissionId == run.Id && d.EventType == type).Select(d => d.Payload!).SingleAsync(Ct));
        return JsonElement.Parse(payload).GetProperty("data").GetProperty("submission");
    }

    private static (string?, string?) Said(JsonElement told) =>
        (told.GetProperty("touches").GetProperty("selfReported").GetString(), told.GetProperty("touches").GetProperty("last").GetProperty("from").GetString());
}
