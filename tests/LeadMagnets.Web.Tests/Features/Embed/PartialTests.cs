using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Features.Shared.Funnels;
using LeadMagnets.Web.Features.Shared.Unfinished;
using LeadMagnets.Web.Tests.Features.Deliveries;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Embed;

/// <summary>Visits that are left unfinished behind the lead form: kept, one lead each after a while, counted nowhere, gone with the submission.</summary>
public sealed class PartialTests : IAsyncLifetime
{
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(31);

    private readonly HeardEvent went = new("unfinished-went");
    private WebApp app = null!;
    private HttpClient visitor = null!;
    private Guid magnet;
    private string key = "";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        app = await WebApp.Start(a => went.Hear(a.WithStrangers().With("LeadMagnets:PrivateNetworks", "127.0.0.0/8"), typeof(PartialRounds)));
        visitor = app.CreateClient();
        (magnet, key) = await app.Published();
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        went.Dispose();
    }

    [Fact]
    public async Task What_was_answered_is_kept_and_counts_nowhere()
    {
        Assert.Equal(HttpStatusCode.NoContent, (await visitor.Keep(key, "visit-0001", UnfinishedWorld.State())).StatusCode);

        var row = await app.Read(db => db.Partials.SingleAsync());
        Assert.Equal(("visit-0001", "aim", """{"people":3}""", "pricing"), (row.ClientId, row.Step, row.AnswersJson, row.Placement));
        Assert.Equal("""{"email":"ada@acme.example","name":"Ada"}""", row.LeadJson);
        Assert.Equal((0, 0, 0), await app.Read(async db => (await db.Submissions.CountAsync(), await db.Leads.CountAsync(), await db.Deliveries.CountAsync())));
    }

    [Fact]
    public async Task After_thirty_idle_minutes_it_is_a_lead_to_be_nurtured_and_webhooks_hear_of_it_once()
    {
        await using var receiver = await Receiver.Start();
        await app.Given.Endpoint(receiver.Url, WebhookEvents.SubmissionPartial);
        await app.Given.Endpoint(receiver.Url, WebhookEvents.LeadCreated);
        await visitor.Keep(key, "visit-0001", UnfinishedWorld.State());

        app.Clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal(0, await app.Read(db => db.Leads.CountAsync()));
        app.Clock.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal(1, await went.Next("Turned"));
        var body = JsonSerializer.Deserialize<JsonElement>((await receiver.Next()).Text);
        Assert.Equal("submission.partial", body.GetProperty("type").GetString());
        var data = body.GetProperty("data");
        Assert.Equal((3, "aim", "ada@acme.example", true), (data.GetProperty("submission").GetProperty("answers").GetProperty("people").GetInt32(),
            data.GetProperty("submission").GetProperty("step").GetString(), data.GetProperty("lead").GetProperty("email").GetString(), data.GetProperty("consents").GetProperty("marketing").GetBoolean()));
        var lead = await app.Read(db => db.Leads.SingleAsync());
        Assert.Equal(("Ada", Destination.Nurture, 0, 0, "", null), (lead.Name, lead.Destination, lead.Score, lead.SubmissionCount, lead.Grade, lead.OwnerId));
        Assert.Equal([("marketing", true)], (await app.Read(db => db.Consents.Select(c => new { c.Purpose, c.Granted }).ToListAsync())).Select(c => (c.Purpose, c.Granted)));
        Assert.Equal(["google.com"], await app.Read(db => db.Touches.Where(t => t.LeadId == lead.Id).Select(t => t.Source).ToListAsync()));
        app.Clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal((1, 1, 0), await app.Read(async db => (await db.Leads.CountAsync(), await db.Deliveries.CountAsync(), await db.Routes.CountAsync())));
    }

    [Fact]
    public async Task A_visit_in_German_is_told_of_in_the_magnets_own_words_and_webhooks_hear_its_language()
    {
        await using var receiver = await Receiver.Start();
        await app.Given.Endpoint(receiver.Url, WebhookEvents.SubmissionPartial);
        var (_, german) = await app.Published(UnfinishedWorld.Planner with { Translations = UnfinishedWorld.German });
        await visitor.Keep(german, "visit-0001", UnfinishedWorld.State(language: "de"));

        app.Clock.Advance(Idle);
        await went.Next("Turned");

        Assert.Equal("Left Planner unfinished", await app.Read(db => db.LeadActivities.Where(a => a.Kind == "unfinished").Select(a => a.Text).SingleAsync()));
        var data = JsonSerializer.Deserialize<JsonElement>((await receiver.Next()).Text).GetProperty("data");
        Assert.Equal("de", data.GetProperty("submission").GetProperty("language").GetString());
    }

    [Fact]
    public async Task Whoever_comes_back_and_finishes_is_the_same_lead_and_the_unfinished_visit_is_gone()
    {
        await visitor.Keep(key, "visit-0001", UnfinishedWorld.State());
        app.Clock.Advance(Idle);
        await went.Next("Turned");
        var before = await app.Read(db => db.Leads.SingleAsync());

        Assert.Equal(HttpStatusCode.Created, (await visitor.Finish(key, "visit-0001")).StatusCode);

        var after = await app.Read(db => db.Leads.SingleAsync());
        Assert.Equal((before.Id, 1, false), (after.Id, after.SubmissionCount, after.Grade.Length == 0));
        Assert.Equal((0, 1), await app.Read(async db => (await db.Partials.CountAsync(), await db.Touches.CountAsync())));
        Assert.StartsWith("First submission", await app.Read(db => db.LeadActivities.Where(a => a.Kind == "submission").Select(a => a.Text).SingleAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_state_that_was_overtaken_or_comes_after_the_submission_changes_nothing()
    {
        await visitor.Keep(key, "visit-0001", UnfinishedWorld.State(sequence: 20, answers: new { people = 5 }));
        await visitor.Keep(key, "visit-0001", UnfinishedWorld.State(sequence: 19, answers: new { people = 4 }));
        await visitor.Keep(key, "visit-0001", UnfinishedWorld.State(sequence: 20, answers: new { people = 4 }));
        Assert.Equal("""{"people":5}""", await app.Read(db => db.Partials.Select(p => p.AnswersJson).SingleAsync()));

        await visitor.Finish(key, "visit-0001");
        Assert.Equal(HttpStatusCode.NoContent, (await visitor.Keep(key, "visit-0001", UnfinishedWorld.State(sequence: 30))).StatusCode);

        Assert.Equal(0, await app.Read(db => db.Partials.CountAsync()));
    }

    [Fact]
    public async Task A_held_submission_ends_it_too()
    {
        using var stranger = app.From("20.1.1.1");
        await stranger.Keep(key, "visit-0001", UnfinishedWorld.State());

        await stranger.Finish(key, "visit-0001");

        Assert.Equal(ReviewState.Held, await app.Read(db => db.Submissions.Select(s => s.Review).SingleAsync()));
        Assert.Equal(0, await app.Read(db => db.Partials.CountAsync()));
    }

    [Fact]
    public async Task A_program_from_outside_makes_no_lead()
    {
        using var stranger = app.From("20.1.1.1");
        await stranger.Keep(key, "visit-bot1", UnfinishedWorld.State("bot@spam.example"));
        await visitor.Keep(key, "visit-0001", UnfinishedWorld.State());

        app.Clock.Advance(Idle);

        Assert.Equal(1, await went.Next("Turned"));
        Assert.Equal(["ada@acme.example"], await app.Read(db => db.Leads.Select(l => l.Email).ToListAsync()));
    }

    [Fact]
    public async Task Answers_that_do_not_fit_are_left_out_and_a_lead_that_does_not_is_refused()
    {
        await visitor.Keep(key, "visit-0001", UnfinishedWorld.State(answers: new { people = "many", why = "Because", ghost = 1 }));
        var refused = await visitor.Keep(key, "visit-0002", UnfinishedWorld.State(email: "nonsense"));

        Assert.Equal("""{"why":"Because"}""", await app.Read(db => db.Partials.Select(p => p.AnswersJson).SingleAsync()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("\"lead.email\"", await refused.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Foreign_keys_large_bodies_and_magnets_without_the_policy_are_refused()
    {
        var (_, without) = await app.Published(UnfinishedWorld.Planner with { LeadForm = UnfinishedWorld.Planner.LeadForm with { Partials = false } });

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Keep("forged-key", "visit-0001", UnfinishedWorld.State())).StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await visitor.Keep(key, "visit-0001", UnfinishedWorld.State(answers: new { why = new string('x', 300_000) }))).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.Keep(without, "visit-0001", UnfinishedWorld.State())).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.Keep(key, "no", UnfinishedWorld.State())).StatusCode);
        Assert.Equal(0, await app.Read(db => db.Partials.CountAsync()));
    }

    [Fact]
    public async Task Another_workspace_does_not_see_it()
    {
        await visitor.Keep(key, "visit-0001", UnfinishedWorld.State());
        app.Clock.Advance(Idle);
        await went.Next("Turned");
        var stranger = await app.Given.OtherWorkspace();
        using var browser = await app.SignIn(stranger.Email, stranger.Password);
        using var own = await app.SignIn();

        var (mine, theirs) = (await own.Open("/leads?unfinished=true"), await browser.Open("/leads?unfinished=true"));

        Assert.Contains("ada@acme.example", mine.Html.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("ada@acme.example", theirs.Html.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lead_page_shows_what_was_answered_and_where_it_stopped_and_the_numbers_stay_as_they_were()
    {
        await visitor.Finish(key, "visit-done", "done@acme.example");
        await visitor.Keep(key, "visit-0001", UnfinishedWorld.State());
        app.Clock.Advance(Idle);
        await went.Next("Turned");
        using var browser = await app.SignIn();
        var lead = await app.Read(db => db.Leads.Where(l => l.Email == "ada@acme.example").Select(l => l.Id).SingleAsync());

        var (page, home, magnetPage) = (await browser.Open($"/leads/{lead}"), await browser.Open("/"), await browser.Open($"/magnets/{magnet}"));

        var text = page.Html.Body!.TextContent;
        foreach (var words in (string[])["Unfinished", "Left at step 2 of 3: Aim.", "How many are you?"]) Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.Equal(1, (await app.Read(db => Funnels.Of(db, magnet, app.Given.Now.AddDays(-1), Ct))).Completions);
        Assert.DoesNotContain("ada@acme.example", magnetPage.Html.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(home.Html.Body);
    }

    [Fact]
    public async Task A_browser_that_asks_not_to_be_followed_is_obeyed_and_its_wish_is_told()
    {
        var told = new { last = new { at = "2031-02-02T09:00:00.000Z", source = "google", clickIds = new { gclid = "G-2" }, landing = "https://shop.example/prices" } };
        await visitor.Keep(key, "visit-0001", UnfinishedWorld.State().With("touches", told));
        await visitor.Keep(key, "visit-0002", UnfinishedWorld.State("quiet@acme.example").With("touches", told).With("gpc", true));
        app.Clock.Advance(Idle);
        for (var turned = 0; turned < 2;) turned += (int)(await went.Next("Turned"))!;
        using var browser = await app.SignIn();
        using var api = app.Api();

        async Task<(bool Told, bool Gpc, string? Clicks)> Of(string email)
        {
            var lead = await app.Read(db => db.Leads.Where(l => l.Email == email).Select(l => l.Id).SingleAsync());
            var words = (await browser.Open($"/leads/{lead}")).Text("main");
            var answer = await api.GetFromJsonAsync<JsonElement>($"/api/v1/leads/{lead}", Ct);
            return (words.Contains("Their browser asked not to be followed", StringComparison.Ordinal), answer.GetProperty("unfinished")[0].GetProperty("gpc").GetBoolean(),
                await app.Read(db => db.Touches.Where(t => t.LeadId == lead).Select(t => t.ClickIdsJson).SingleAsync()));
        }

        Assert.Equal((false, false, """{"gclid":"G-2"}"""), await Of("ada@acme.example"));
        Assert.Equal((true, true, null), await Of("quiet@acme.example"));
    }

    [Fact]
    public async Task Deleting_the_lead_deletes_it_and_so_does_time()
    {
        await visitor.Keep(key, "visit-0001", UnfinishedWorld.State());
        await visitor.Keep(key, "visit-0002", UnfinishedWorld.State("bob@acme.example"));
        app.Clock.Advance(Idle);
        await went.Next("Turned");
        await visitor.Keep(key, "visit-0003", UnfinishedWorld.State());
        var ada = await app.Read(db => db.Leads.Where(l => l.Email == "ada@acme.example").Select(l => l.Id).SingleAsync());
        using var browser = await app.SignIn();

        await browser.Submit(await browser.Open($"/leads/{ada}/delete"));
        Assert.Equal(["visit-0002"], await app.Read(db => db.Partials.Select(p => p.ClientId).ToListAsync()));
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (await app.Read(db => db.Partials.AnyAsync()))
        {
            app.Clock.Advance(TimeSpan.FromDays(1));
            await look.WaitForNextTickAsync(Ct);
        }

        Assert.Equal((0, 1), await app.Read(async db => (await db.Partials.CountAsync(), await db.Leads.CountAsync())));
    }

    [Fact]
    public async Task Ten_thousand_idle_visits_become_ten_thousand_leads_and_nobody_is_left_out()
    {
        await visitor.Keep(key, "visit-0001", UnfinishedWorld.State());
        const int count = 10_000;
        await app.Write(async db =>
        {
            var model = await db.Partials.AsNoTracking().SingleAsync(Ct);
            for (var i = 2; i <= count; i++) db.Append(Copy(model, i));
            return 0;
        });

        app.Clock.Advance(Idle);

        for (var turned = 0; turned < count;) turned += (int)(await went.Next("Turned"))!;
        Assert.Equal((count, 0), await app.Read(async db => (await db.Leads.CountAsync(), await db.Partials.CountAsync(p => p.LeadId == null))));
    }

    [Fact]
    public async Task The_page_without_script_keeps_each_step_behind_the_form()
    {
        using var browser = app.Visit();

        var page = await browser.Submit(await browser.Open($"/m/{key}"), ("go", "next"), ("l.email", "paper@acme.example"), ("l.name", "Paul"));
        Assert.Equal(("size", "{}"), await Kept());
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        await browser.Submit(page, ("go", "next"), ("a.people", "7"));

        Assert.Equal(("aim", """{"people":7}"""), await Kept());
        async Task<(string?, string)> Kept() => await app.Read(async db => (await db.Partials.Select(p => p.Step).SingleAsync(), await db.Partials.Select(p => p.AnswersJson).SingleAsync()));
    }

    private Partial Copy(Partial model, int number) => new()
    {
        Id = app.Given.NewId(), WorkspaceId = model.WorkspaceId, MagnetId = model.MagnetId, VersionId = model.VersionId, ClientId = $"visit-{number:0000}", Sequence = 1, Step = model.Step,
        AnswersJson = model.AnswersJson, LeadJson = model.LeadJson.Replace("ada@", $"ada{number}@", StringComparison.Ordinal), ConsentsJson = model.ConsentsJson,
        IdentityKey = $"ada{number}@acme.example", TouchesJson = "[]", VisitJson = model.VisitJson, FirstSeenAt = model.FirstSeenAt, ChangedAt = model.ChangedAt,
    };
}
