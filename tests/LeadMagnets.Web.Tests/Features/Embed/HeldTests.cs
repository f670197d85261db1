using System.Net;
using System.Text.Json.Nodes;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Acceptance;
using LeadMagnets.Web.Infrastructure.Http;
using LeadMagnets.Web.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Embed;

/// <summary>What becomes of submissions that a program may have sent: nobody is told until a person decides, and whoever sent them sees the usual answer.</summary>
public sealed class HeldTests : IAsyncLifetime
{
    private WebApp app = null!;
    private string key = "";
    private int visitors;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        app = await WebApp.Start(a => a.WithStrangers());
        (_, key) = await app.Given.PublishedMagnet();
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task A_visitor_with_session_and_proof_who_took_some_time_is_a_lead_at_once()
    {
        using var human = await Human();

        using var answer = await human.Send("human-0001", "ana@acme-dental.com");

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var (submission, lead) = await Stored("human-0001");
        Assert.Equal((null, 0), (submission.Review, submission.Suspicion));
        Assert.Equal("ana@acme-dental.com", lead?.Email);
    }

    [Fact]
    public async Task A_bare_call_is_answered_as_always_and_held_without_lead_route_or_deliveries()
    {
        using var bot = Stranger();

        using var answer = await bot.Send("bot-000001", "bot@spam.example");

        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Ct))!;
        Assert.Equal((HttpStatusCode.Created, 15), (answer.StatusCode, body["result"]!["score"]!.GetValue<int>()));
        using var report = app.CreateClient();
        Assert.Equal(HttpStatusCode.OK, (await report.GetAsync(new Uri(body["reportUrl"]!.GetValue<string>()).AbsolutePath, Ct)).StatusCode);
        var (submission, lead) = await Stored("bot-000001");
        Assert.Equal((ReviewState.Held, 80, null), (submission.Review, submission.Suspicion, lead));
        Assert.Equal(["No session from the player", "No proof of work from a browser"], HeldVisit.Reasons(submission));
        Assert.Equal((0, 0, 0), await app.Read(async db => (await db.Leads.CountAsync(), await db.Routes.CountAsync(), await db.Deliveries.CountAsync())));
    }

    [Fact]
    public async Task The_answers_to_a_lead_a_held_and_a_dropped_one_cannot_be_told_apart()
    {
        using var human = await Human();
        using var held = Stranger();
        using var dropped = Stranger();

        var answers = new List<string>();
        foreach (var (visitor, id, trap) in new[] { (human, "same-answer-1", ""), (held, "same-answer-2", ""), (dropped, "same-answer-3", "https://spam.example") })
        {
            using var answer = await visitor.Send(id, $"{id}@acme-dental.com", change: body => body["trap"] = trap);
            var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Ct))!.AsObject();
            (body["submissionId"], body["reportUrl"]) = ("", "");
            answers.Add($"{answer.StatusCode} {body.ToJsonString().Replace(id, "", StringComparison.Ordinal)} {string.Join(' ', answer.Headers.Concat(answer.Content.Headers).Select(h => h.Key))}");
        }

        Assert.Single(answers.Distinct());
        Assert.Equal([null, ReviewState.Held, ReviewState.Rejected], await app.Read(db => db.Submissions.OrderBy(s => s.ClientId).Select(s => s.Review).ToListAsync()));
    }

    [Fact]
    public async Task A_program_on_the_machine_itself_is_no_stranger_but_a_browser_behind_a_local_proxy_is()
    {
        using var own = new ScriptedHuman(app.CreateClient(), key);
        var http = app.From("127.0.0.1");
        http.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9");
        using var proxied = new ScriptedHuman(http, key);

        await own.Send("own-000001", "own@acme-dental.com");
        await proxied.Send("proxied-01", "proxied@acme-dental.com");

        Assert.Null((await Stored("own-000001")).Submission.Review);
        Assert.Equal(ReviewState.Held, (await Stored("proxied-01")).Submission.Review);
    }

    [Fact]
    public async Task Behind_a_bare_proxy_on_the_machine_a_program_from_outside_is_held_and_the_health_page_names_the_proxy()
    {
        await using var proxied = await WebApp.Start(a => a.WithStrangers().With("LeadMagnets:PublicUrl", "https://grow.example.com"));
        var (_, magnet) = await proxied.Given.PublishedMagnet();
        using var owner = await proxied.SignIn();
        using var bot = new ScriptedHuman(proxied.From("127.0.0.1"), magnet);

        using (await bot.Send("bot-000001", "bot@spam.example")) { }

        Assert.Equal(ReviewState.Held, await proxied.Read(db => db.Submissions.Select(s => s.Review).SingleAsync()));
        Assert.Contains("Name it in LeadMagnets__TrustedProxies", (await owner.Open("/settings/health")).Text("main"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:5080", "localhost", true)]
    [InlineData("http://[::1]:5080", "localhost:5080", true)]
    [InlineData("http://192.168.1.20:5080", "localhost", false)]
    [InlineData(null, "127.0.0.1:5080", true)]
    [InlineData(null, "[::1]", true)]
    [InlineData(null, "grow.example.com", false)]
    public void Only_where_the_product_is_reached_on_the_machine_itself_programs_there_need_no_proof(string? publicUrl, string host, bool isOwn)
    {
        var http = new DefaultHttpContext { Connection = { RemoteIpAddress = System.Net.IPAddress.Loopback } };
        http.Request.Host = new(host);

        Assert.Equal(isOwn, new OwnMachine(new() { PublicUrl = publicUrl }).IsCalling(http));
    }

    [Fact]
    public async Task A_released_one_is_a_lead_with_route_and_deliveries_once_whoever_clicks_twice()
    {
        using var bot = Stranger();
        await bot.Send("bot-000001", "ana@acme-dental.com");
        var came = app.Given.Now;
        var held = (await Stored("bot-000001")).Submission;
        app.Clock.Advance(TimeSpan.FromHours(3));

        var released = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Release(held)));

        Assert.Equal(1, released.Sum());
        var (submission, lead) = await Stored("bot-000001");
        Assert.Equal((ReviewState.Released, "ana@acme-dental.com", null), (submission.Review, lead!.Email, submission.HeldVisitJson));
        var (kinds, routes, consent) = await app.Read(async db => (await db.Deliveries.Select(d => d.Kind).ToListAsync(), await db.Routes.CountAsync(), await db.Consents.FirstAsync()));
        Assert.Equal([DeliveryKind.OwnerMail, DeliveryKind.ReportMail], kinds.Order(Comparer<DeliveryKind>.Create((a, b) => string.CompareOrdinal(a.ToString(), b.ToString()))));
        Assert.Equal((1, Destination.Sales), (routes, lead.Destination));
        // It counts from now; the consent was given then.
        Assert.Equal((app.Given.Now, came), (lead.CreatedAt, consent.At));
        Assert.True(submission.ReportExpiresAt > app.Given.Now.AddDays(29));
    }

    [Fact]
    public async Task A_rejected_one_is_erased_after_a_month_and_not_before()
    {
        using var bot = Stranger();
        await bot.Send("bot-000001", "bot@spam.example");
        var held = (await Stored("bot-000001")).Submission;
        await using var scope = app.Services.CreateAsyncScope();
        Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<SubmissionReview>().Reject(WriteScope.Of(held.WorkspaceId), [held.Id], null, Ct));
        var janitor = app.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>().OfType<ReviewJanitor>().Single();

        app.Clock.Advance(InDoubt.Kept);
        await janitor.Round(Ct);
        Assert.Equal(1, await app.Read(db => db.Submissions.CountAsync()));
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await janitor.Round(Ct);

        Assert.Equal(0, await app.Read(db => db.Submissions.CountAsync()));
    }

    [Fact]
    public async Task A_lead_that_follows_a_held_run_waits_with_it()
    {
        var (late, run) = (await GatedBehindTheResult(), "run-000001");
        using var bot = new ScriptedHuman(app.From(Strangers.Address(++visitors)), late);
        using (await bot.Send(run, "", change: body => body.Remove("lead"))) { }

        using var answer = await PostLead(late, run, "ana@acme-dental.com", trap: "");

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var (submission, lead) = await Stored(run);
        Assert.Equal((ReviewState.Held, null), (submission.Review, lead));
        await Release(submission);
        Assert.Equal("ana@acme-dental.com", (await Stored(run)).Lead?.Email);
        Assert.Equal(2, await app.Read(db => db.Deliveries.CountAsync()));
    }

    [Fact]
    public async Task A_lead_in_doubt_is_held_although_its_run_was_not()
    {
        var (late, run) = (await GatedBehindTheResult(), "run-000002");
        using var human = await Human(late);
        using (await human.Send(run, "", change: body => body.Remove("lead"))) { }

        using (await PostLead(late, run, "ana@acme-dental.com", trap: "filled")) { }

        var (submission, lead) = await Stored(run);
        Assert.Equal((ReviewState.Held, null), (submission.Review, lead));
        Assert.Equal(1, await Release(submission));
        Assert.Equal("ana@acme-dental.com", (await Stored(run)).Lead?.Email);
    }

    [Fact]
    public async Task The_same_call_again_is_the_same_submission_and_its_proof_is_not_held_against_it()
    {
        using var human = await Human();

        using var first = await human.Send("human-0001", "ana@acme-dental.com");
        using var again = await human.Send("human-0001", "ana@acme-dental.com");

        Assert.Equal(await first.Content.ReadAsStringAsync(Ct), await again.Content.ReadAsStringAsync(Ct));
        Assert.Null((await Stored("human-0001")).Submission.Review);
    }

    [Fact]
    public async Task A_proof_counts_once_also_on_another_node_and_after_a_restart()
    {
        using var human = await Human();
        using (await human.Send("human-0001", "ana@acme-dental.com")) { }

        using (await human.Send("human-0002", "ben@acme-dental.com")) { }

        var (second, lead) = await Stored("human-0002");
        Assert.Equal((ReviewState.Held, 60, null), (second.Review, second.Suspicion, lead));
        Assert.Equal(["Its proof of work was used before"], HeldVisit.Reasons(second));
    }

    [Fact]
    public async Task A_trial_of_the_marketer_is_never_held()
    {
        var magnet = await app.Read(db => db.Magnets.SingleAsync(m => m.Key == key));
        var word = app.Services.GetRequiredService<LeadMagnets.Web.Features.Shared.Magnets.TestLinks>().For(magnet.Id);
        using var http = app.From(Strangers.Address(++visitors));
        using var body = new StringContent(Chaos.WorkedSubmissions.Body("cyber-risk", 0, "trial-0001", "me@acme.example"), System.Text.Encoding.UTF8, "application/json");

        using var answer = await http.PostAsync($"/api/v1/embed/{key}/submissions?test={Uri.EscapeDataString(word)}", body, Ct);

        Assert.Null((await Stored("trial-0001")).Submission.Review);
    }

    private ScriptedHuman Stranger() => new(app.From(Strangers.Address(++visitors)), key);

    private async Task<ScriptedHuman> Human(string? magnet = null)
    {
        var human = new ScriptedHuman(app.From(Strangers.Address(++visitors)), magnet ?? key);
        await human.Arrive();
        await human.Work();
        app.Clock.Advance(TimeSpan.FromSeconds(40));
        return human;
    }

    private async Task<int> Release(Submission submission)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SubmissionReview>().Release(WriteScope.Of(submission.WorkspaceId), [submission.Id], null, Ct);
    }

    private Task<(Submission Submission, Lead? Lead)> Stored(string clientId) => app.Read(async db =>
    {
        var submission = await db.Submissions.AsNoTracking().SingleAsync(s => s.ClientId == clientId);
        return (submission, await db.Leads.AsNoTracking().SingleOrDefaultAsync(l => l.Id == submission.LeadId));
    });

    private async Task<HttpResponseMessage> PostLead(string magnet, string run, string email, string trap)
    {
        using var http = app.From(Strangers.Address(++visitors));
        var worked = JsonNode.Parse(Chaos.WorkedSubmissions.Body("cyber-risk", 0, run, email))!;
        var body = new JsonObject { ["lead"] = worked["lead"]!.DeepClone(), ["consents"] = worked["consents"]!.DeepClone(), ["trap"] = trap };
        return await http.PostAsync($"/api/v1/embed/{magnet}/submissions/{run}/lead", new StringContent(body.ToJsonString(), System.Text.Encoding.UTF8, "application/json"), Ct);
    }

    /// <summary>The key of a magnet that asks who it is after the result.</summary>
    private async Task<string> GatedBehindTheResult()
    {
        var (id, other) = await app.Given.PublishedMagnet();
        await app.PublishAnew(id, draft => draft["leadForm"]!["placement"] = "after-result");
        app.Clock.Advance(TimeSpan.FromSeconds(10));
        return other;
    }
}
