using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Deliveries.Mail;
using LeadMagnets.Web.Tests.Features.Deliveries;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Embed;

/// <summary>A link by e-mail that continues a run on any device; no lead comes of it, and nobody's mailbox is flooded with it.</summary>
public sealed partial class ContinuationTests : IAsyncLifetime
{
    private readonly MailServer mail = new();
    private DeliveryApp app = null!;
    private HttpClient visitor = null!;
    private Guid magnet;
    private string key = "";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        app = await DeliveryApp.Start(mail, a => a.WithStrangers().With("LeadMagnets:PublicUrl", "https://grow.localhost"));
        visitor = app.Web.CreateClient();
        (magnet, key) = await app.Web.Published();
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await mail.DisposeAsync();
    }

    [Fact]
    public async Task The_link_in_the_mail_opens_the_run_where_it_was_left()
    {
        Assert.Equal(HttpStatusCode.Accepted, (await visitor.Later(key, "run-000001", "ada@acme.example")).StatusCode);

        var letter = await mail.Next();
        var token = Token(letter);
        Assert.Equal(("ada@acme.example", "Continue where you left off: Planner"), (letter.To.Single(), letter.Subject));
        Assert.Contains($"https://grow.localhost/m/{key}?continue=", letter.Text, StringComparison.Ordinal);
        var run = (await Open(token)).GetProperty("run");
        Assert.Equal(("run-000001", "aim", 3, "Ada"), (run.GetProperty("submissionId").GetString(), run.GetProperty("at").GetString(),
            run.GetProperty("answers").GetProperty("people").GetInt32(), run.GetProperty("lead").GetProperty("name").GetString()));
        var row = await app.Web.Read(db => db.Continuations.SingleAsync());
        Assert.DoesNotContain(row.TokenHash, letter.Raw, StringComparison.Ordinal);
        Assert.Equal(0, await app.Web.Read(db => db.Leads.CountAsync()));
    }

    [Theory]
    [InlineData("de", "Machen Sie da weiter, wo Sie aufgehört haben: Planer", "Ihre Antworten sind gespeichert."), InlineData(null, "Continue where you left off: Planner", "Your answers are kept.")]
    public async Task The_mail_speaks_the_language_in_which_the_run_was_read(string? language, string subject, string words)
    {
        var (_, german) = await app.Web.Published(UnfinishedWorld.Planner with { Translations = UnfinishedWorld.German });

        await visitor.Later(german, "run-000001", "ada@acme.example", language: language);

        var letter = await mail.Next();
        Assert.Equal(subject, letter.Subject);
        Assert.Contains(words, letter.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saved_again_the_same_link_opens_the_newest_state_and_no_second_mail_leaves()
    {
        await visitor.Later(key, "run-000001", "ada@acme.example");
        var token = Token(await mail.Next());
        await app.Tried.Next();

        Assert.Equal(HttpStatusCode.Accepted, (await visitor.Later(key, "run-000001", "ada@acme.example", new { people = 9 }, "end")).StatusCode);

        var run = (await Open(token)).GetProperty("run");
        Assert.Equal(("end", 9), (run.GetProperty("at").GetString(), run.GetProperty("answers").GetProperty("people").GetInt32()));
        Assert.Equal(1, await app.Web.Read(db => db.Deliveries.CountAsync()));
    }

    [Fact]
    public async Task An_address_gets_one_link_of_a_magnet_and_three_mails_a_day_and_whoever_asks_cannot_tell()
    {
        var answers = new List<string>();
        var keys = new List<string> { key, key };
        for (var i = 0; i < 3; i++) keys.Add((await app.Web.Published()).Key);
        foreach (var (one, number) in keys.Select((one, number) => (one, number)))
        {
            var answer = await visitor.Later(one, $"run-00000{number}", number == 1 ? "Ada+again@acme.example" : "ada@acme.example");
            answers.Add($"{answer.StatusCode} {await answer.Content.ReadAsStringAsync(Ct)}");
            await app.Tried.Next();
        }

        Assert.Single(answers.Distinct());
        // The second is a second of its magnet, the last a fourth of the day.
        Assert.Equal([(DeliveryStatus.Done, key), (DeliveryStatus.Parked, key), (DeliveryStatus.Done, keys[2]), (DeliveryStatus.Done, keys[3]), (DeliveryStatus.Parked, keys[4])], await States(keys));
        for (var i = 0; i < 3; i++) await mail.Next();
        Assert.False(mail.TryNext(out _));
    }

    [Fact]
    public async Task While_the_first_link_is_still_on_its_way_no_second_one_of_the_magnet_leaves()
    {
        using var taken = new ManualResetEventSlim();
        mail.Reply = line =>
        {
            if (line.StartsWith("MAIL", StringComparison.Ordinal)) taken.Wait(Ct);
            return null;
        };

        for (var i = 0; i < 4; i++) await visitor.Later(key, $"run-00000{i}", $"ada+{i}@acme.example");
        // The one that the mail server keeps waiting is not tried to the end; the others wait for nothing.
        await app.Tried.Next(3);
        taken.Set();
        await app.Tried.Next();

        Assert.Equal([DeliveryStatus.Done, DeliveryStatus.Parked, DeliveryStatus.Parked, DeliveryStatus.Parked], (await States([key, key, key, key])).Select(s => s.Item1).Order());
        await mail.Next();
        Assert.False(mail.TryNext(out _));
    }

    [Fact]
    public async Task A_program_from_outside_is_answered_the_same_and_sends_nothing()
    {
        using var stranger = app.Web.From("20.1.1.1");

        Assert.Equal(HttpStatusCode.Accepted, (await stranger.Later(key, "run-000001", "victim@acme.example")).StatusCode);

        Assert.Equal((0, 0), await app.Web.Read(async db => (await db.Continuations.CountAsync(), await db.Deliveries.CountAsync())));
    }

    [Fact]
    public async Task A_link_that_was_forged_or_has_ended_or_is_of_another_magnet_opens_nothing()
    {
        await visitor.Later(key, "run-000001", "ada@acme.example");
        var token = Token(await mail.Next());
        var (_, other) = await app.Web.Published();

        foreach (var (at, wrong) in new[] { (key, token[..^1] + (token[^1] == 'A' ? 'B' : 'A')), (key, new string('x', 500)), (other, token) })
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/api/v1/embed/{at}/continuations/{wrong}", Ct)).StatusCode);
        app.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/api/v1/embed/{key}/continuations/{token}", Ct)).StatusCode);

        using var browser = app.Web.Visit();
        Assert.Contains("This link no longer works.", (await browser.Open($"/m/{key}?continue={token}")).Html.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_goes_on_with_the_version_on_which_it_was_begun()
    {
        await visitor.Later(key, "run-000001", "ada@acme.example");
        var token = Token(await mail.Next());
        Assert.False((await Open(token)).TryGetProperty("definition", out _));
        await app.Web.PublishAnew(magnet, UnfinishedWorld.Planner with { Title = "Another planner" });

        var opened = await Open(token);

        Assert.Equal(("Planner", 1), (opened.GetProperty("definition").GetProperty("title").GetString(), opened.GetProperty("definition").GetProperty("version").GetInt32()));
        var finished = await visitor.PostAsJsonAsync($"/api/v1/embed/{key}/submissions",
            new { submissionId = "run-000001", session = opened.GetProperty("session").GetString(), answers = new { people = 3, why = "x", when = "y" }, lead = new { email = "ada@acme.example" } }, Ct);
        Assert.Equal(HttpStatusCode.Created, finished.StatusCode);
        Assert.Equal(1, await app.Web.Read(db => db.Submissions.Join(db.MagnetVersions, s => s.VersionId, v => v.Id, (s, v) => v.Number).SingleAsync()));
        Assert.Equal(0, await app.Web.Read(db => db.Continuations.CountAsync()));
    }

    [Fact]
    public async Task The_link_leads_to_the_page_of_a_listed_website_and_to_no_other()
    {
        await app.Web.Write(db => db.Magnets.Where(m => m.Id == magnet).ExecuteUpdateAsync(m => m.SetProperty(x => x.AllowedOrigins, new List<string> { "https://shop.example" }), Ct));
        app.Clock.Advance(TimeSpan.FromSeconds(10));

        await visitor.Later(key, "run-000001", "ada@acme.example", page: "https://shop.example/?page_id=12&next=//evil.example#x");
        await visitor.Later(key, "run-000002", "bob@acme.example", page: "https://evil.example/plan");

        var links = new List<string> { Link(await mail.Next()), Link(await mail.Next()) }.Order().ToList();
        Assert.StartsWith($"https://grow.localhost/m/{key}?continue=", links[0], StringComparison.Ordinal);
        Assert.StartsWith("https://shop.example/?page_id=12&continue=", links[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_script_the_run_is_saved_by_a_form_and_continued_by_the_link()
    {
        using var browser = app.Web.Visit();
        var page = await browser.Submit(await browser.Open($"/m/{key}"), ("go", "next"), ("l.email", "ada@acme.example"), ("l.name", "Ada"));
        page = await browser.Submit(page, ("go", "later"), ("a.people", "8"));
        Assert.Equal("ada@acme.example", page.Html.QuerySelector("[name='later.email']")?.GetAttribute("value"));
        page = await browser.Submit(page, ("go", "save"), ("later.email", "nonsense"));
        Assert.Equal("Please enter an e-mail address such as name@example.com.", page.Text("#later-error"));
        page = await browser.Submit(page, ("go", "save"), ("later.email", "ada@home.example"));
        Assert.Contains("The link is on its way to ada@home.example.", page.Html.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("8", page.Html.QuerySelector("[name='a.people']")?.GetAttribute("value"));

        using var phone = app.Web.Visit();
        var opened = await phone.Open(new Uri(Link(await mail.Next())).PathAndQuery);

        Assert.Equal(("Size", "8"), (opened.Heading, opened.Html.QuerySelector("[name='a.people']")?.GetAttribute("value")));
        Assert.Contains("Welcome back.", opened.Html.Body!.TextContent, StringComparison.Ordinal);
        opened = await phone.Submit(opened, ("go", "next"));
        opened = await phone.Submit(opened, ("go", "next"), ("a.why", "x"));
        opened = await phone.Submit(opened, ("go", "next"), ("a.when", "y"));
        Assert.Contains("80", opened.Html.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["ada@acme.example"], await app.Web.Read(db => db.Leads.Select(l => l.Email).ToListAsync()));
    }

    [Fact]
    public async Task Deleting_the_lead_deletes_the_run_and_the_mail_about_it()
    {
        await visitor.Later(key, "run-000001", "ada@acme.example");
        await mail.Next();
        await app.Tried.Next();
        await visitor.Finish(key, "run-000002");
        var lead = await app.Web.Read(db => db.Leads.Select(l => l.Id).SingleAsync());
        using var browser = await app.Web.SignIn();

        await browser.Submit(await browser.Open($"/leads/{lead}/delete"));

        Assert.Equal((0, 0, 0), await app.Web.Read(async db => (await db.Continuations.CountAsync(), await db.Deliveries.CountAsync(d => d.Kind == DeliveryKind.ContinueMail), await db.Mails.CountAsync())));
    }

    [Fact]
    public void The_mail_speaks_the_languages_of_the_player() => Assert.Equal(PublicTexts.Languages, ContinueWords.Languages.Order(StringComparer.Ordinal));

    /// <summary>What became of the mail of each run, in the order in which they were asked for.</summary>
    private async Task<List<(DeliveryStatus, string)>> States(List<string> keys)
    {
        var mails = await app.Web.Read(async db =>
        {
            var owed = await db.Deliveries.ToDictionaryAsync(d => d.Destination, d => d.Status);
            return (await db.Continuations.OrderBy(c => c.ClientId).ToListAsync()).ConvertAll(c => owed[c.Id.ToString()]);
        });
        return [.. mails.Zip(keys)];
    }

    private async Task<JsonElement> Open(string token)
    {
        var answer = await visitor.GetAsync($"/api/v1/embed/{key}/continuations/{token}", Ct);
        Assert.True(answer.StatusCode is HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(Ct));
        return await answer.Content.ReadFromJsonAsync<JsonElement>(Ct);
    }

    private static string Link(ReceivedMail letter) => Links().Match(letter.Text).Value;

    private static string Token(ReceivedMail letter) => Link(letter).Split("continue=")[1];

    [GeneratedRegex(@"https://\S+[?&]continue=[\w.-]+")]
    private static partial Regex Links();
}
