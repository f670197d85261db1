using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using LeadMagnets.Domain.Attribution;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Tests.Admin;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Placements;

/// <summary>How a visitor came: what is stored of it, where it is shown, and when it is left out.</summary>
public sealed class TouchTests(WebApp app) : IClassFixture<WebApp>
{
    private const string Told = """
        {"first":{"at":"2031-02-01T08:00:00.000Z","source":"Newsletter","medium":"email","campaign":"autumn","clickIds":{"gclid":"G-1"},"referrer":"https://mail.example/inbox?user=7","landing":"https://shop.example/welcome"},
         "last":{"at":"2031-02-02T09:00:00.000Z","source":"google","medium":"cpc","term":"dental it","clickIds":{"gclid":"G-2"},"landing":"https://shop.example/prices"}}
        """;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task First_and_last_touch_and_the_placement_are_kept_with_the_submission()
    {
        var (_, key) = await app.Given.PublishedMagnet();

        var run = await app.Finish(key, "both@acme.example", Attributed("Pricing page"));

        var touches = await app.Touches(run);
        Assert.Equal([TouchKind.First, TouchKind.Last], touches.Select(t => t.Kind));
        Assert.Equal(("newsletter", "Newsletter", "email", "autumn", "https://mail.example/inbox", "https://shop.example/welcome"),
            (touches[0].Source, touches[0].UtmSource, touches[0].UtmMedium, touches[0].UtmCampaign, touches[0].Referrer, touches[0].LandingPage));
        Assert.Equal(("""{"gclid":"G-2"}""", "dental it", "pricing-page"), (touches[1].ClickIdsJson, touches[1].UtmTerm, touches[1].Placement));
        Assert.All(touches, t => Assert.Equal(run.LeadId, (Guid?)t.LeadId));
        Assert.Equal(("pricing-page", false), (run.Placement, run.GlobalPrivacyControl));
    }

    [Fact]
    public async Task The_old_body_with_a_page_alone_works_as_before()
    {
        var (_, key) = await app.Given.PublishedMagnet();

        var run = await app.Finish(key, "old@acme.example", body => body["page"] = JsonNode.Parse("""{"url":"https://shop.example/quiz?utm_source=news&utm_campaign=spring&email=x@y.example","referrer":"https://www.bing.com/search?q=secret"}"""));

        var touch = Assert.Single(await app.Touches(run));
        Assert.Equal((TouchKind.Only, "news", "news", "spring", "https://www.bing.com/search"), (touch.Kind, touch.Source, touch.UtmSource, touch.UtmCampaign, touch.Referrer));
        Assert.Equal("https://shop.example/quiz?utm_source=news&utm_campaign=spring", touch.PageUrl);
        Assert.DoesNotContain("secret", run.Referrer, StringComparison.Ordinal);
        // What the address says of the visitor is kept nowhere.
        Assert.Equal("https://shop.example/quiz?utm_source=news&utm_campaign=spring", run.PageUrl);
        var consents = await app.Read(db => db.Consents.Where(c => c.SubmissionId == run.Id).Select(c => c.PageUrl).ToListAsync(Ct));
        Assert.NotEmpty(consents);
        Assert.All(consents, url => Assert.Equal(run.PageUrl, url));
    }

    [Theory]
    [InlineData("1", null, null)]
    [InlineData(null, "denied", null)]
    [InlineData(null, "wait", null)]
    [InlineData(null, "granted", true)]
    public async Task Without_consent_or_with_Global_Privacy_Control_ids_and_history_are_left_out(string? header, string? consent, bool? gpc)
    {
        var (_, key) = await app.Given.PublishedMagnet();

        var run = await app.Finish(key, "private@acme.example", body =>
        {
            Attributed("fair")(body);
            (body["consent"], body["gpc"]) = (consent, gpc);
        }, header);

        var touch = Assert.Single(await app.Touches(run));
        Assert.Equal((TouchKind.Only, null, null, "google", run.CreatedAt), (touch.Kind, touch.ClickIdsJson, touch.LandingPage, touch.UtmSource, touch.At));
        Assert.Equal((consent, header is not null || gpc is true), (touch.ConsentState, run.GlobalPrivacyControl));
        Assert.All(await app.Read(db => db.Consents.Where(c => c.SubmissionId == run.Id).ToListAsync(Ct)), c => Assert.Equal(run.GlobalPrivacyControl, c.GlobalPrivacyControl));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("true")]
    [InlineData("1, 1")]
    public async Task Other_values_of_the_header_say_nothing(string header)
    {
        var (_, key) = await app.Given.PublishedMagnet();

        Assert.False((await app.Finish(key, "public@acme.example", gpc: header)).GlobalPrivacyControl);
    }

    [Theory]
    [InlineData("touches", "7")]
    [InlineData("touches", "[]")]
    [InlineData("touches", """{"first":{"at":5}}""")]
    [InlineData("touches", """{"first":{"clickIds":{"gclid":7}}}""")]
    [InlineData("touches", """{"first":{"clickIds":{"gclid":null}},"last":null}""")]
    [InlineData("placement", "{}")]
    [InlineData("consent", "\"perhaps\"")]
    [InlineData("gpc", "\"yes\"")]
    public async Task How_somebody_came_is_never_a_reason_to_refuse_what_they_answered(string name, string value)
    {
        var (_, key) = await app.Given.PublishedMagnet();

        var run = await app.Finish(key, "odd@acme.example", body => body[name] = JsonNode.Parse(value));

        Assert.Single(await app.Touches(run));
    }

    [Fact]
    public async Task A_lead_that_follows_its_result_gets_the_touches_of_the_run()
    {
        var (id, key) = await app.Given.PublishedMagnet();
        using var api = app.Api();
        await app.PublishAnew(id, draft => draft["leadForm"]!["placement"] = "after-result");
        JsonNode? lead = null;
        var run = await app.Finish(key, "late@acme.example", body =>
        {
            Attributed("fair")(body);
            lead = body["lead"]!.DeepClone();
            body.Remove("lead");
        });
        Assert.Empty(await app.Touches(run));
        Assert.Equal("newsletter", (await api.GetFromJsonAsync<JsonElement>($"/api/v1/submissions/{run.ClientId}", Ct)).GetProperty("touches").GetProperty("first").GetProperty("from").GetString());

        using var visitor = app.CreateClient();
        using var answer = await visitor.PostAsJsonAsync($"/api/v1/embed/{key}/submissions/{run.ClientId}/lead", new { lead, consents = new { report = true } }, Ct);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(Ct));

        var touches = await app.Touches(run);
        Assert.Equal([TouchKind.First, TouchKind.Last], touches.Select(t => t.Kind));
        Assert.Equal((await app.Read(db => db.Submissions.SingleAsync(s => s.Id == run.Id, Ct))) is { WaitingTouchesJson: null, LeadId: { } known } ? known : Guid.Empty, Assert.Single(touches.Select(t => t.LeadId).Distinct()));
    }

    [Fact]
    public async Task The_hosted_page_without_script_carries_placement_and_campaign_to_the_end()
    {
        var (id, key) = await app.Given.PublishedMagnet("pm-style");
        using var browser = app.Visit();

        var page = await browser.Open($"/m/{key}?placement=Fair%20Berlin&utm_source=fair&utm_medium=print&gclid=G-9");
        Assert.Equal("fair-berlin", page.Html.QuerySelector("lead-magnet")!.GetAttribute("placement"));
        for (var step = 0; step < 40 && page.Html.QuerySelector("form[method=post]") is not null; step++) page = await browser.Submit(page, "form[method=post]", Answers(page));

        var run = await app.Read(db => db.Submissions.SingleAsync(s => s.MagnetId == id, Ct));
        var touch = Assert.Single(await app.Touches(run));
        Assert.Equal(("fair-berlin", "fair", "print", """{"gclid":"G-9"}"""), (run.Placement, touch.UtmSource, touch.UtmMedium, touch.ClickIdsJson));
    }

    [Fact]
    public async Task The_lead_page_tells_first_and_last_touch_in_words_and_the_placement_by_its_name()
    {
        var (id, key) = await app.Given.PublishedMagnet();
        using var browser = await app.SignIn();
        await browser.Submit(await browser.Open($"/magnets/{id}/placements"), "form#new", ("Input.Name", "Pricing page <top>"));
        var run = await app.Finish(key, "worded@acme.example", Attributed("pricing-page-top"));

        var page = await browser.Open($"/leads/{run.LeadId}");

        var came = Came(page);
        Assert.Contains("First visit", came, StringComparison.Ordinal);
        Assert.Contains("Newsletter · email · autumn", came, StringComparison.Ordinal);
        Assert.Contains("google · cpc · Pricing page <top>", came, StringComparison.Ordinal);
        Assert.Contains("Landed on: shop.example/prices", came, StringComparison.Ordinal);
        Assert.DoesNotContain("G-1", came, StringComparison.Ordinal);
    }

    [Fact]
    public async Task API_webhook_and_export_tell_it_too()
    {
        var (_, key) = await app.Given.PublishedMagnet();
        await Deliveries.GivenDeliveries.Endpoint(app.Given, "https://crm.example/touches");
        var run = await app.Finish(key, "told@acme.example", Attributed("fair"));
        using var api = app.Api();
        using var browser = await app.SignIn();

        var submission = await api.GetFromJsonAsync<JsonElement>($"/api/v1/submissions/{run.ClientId}", Ct);
        var lead = (await api.GetFromJsonAsync<JsonElement>($"/api/v1/leads/{run.LeadId}", Ct)).GetProperty("lead");
        var listed = (await api.GetFromJsonAsync<JsonElement>("/api/v1/leads", Ct)).GetProperty("leads").EnumerateArray().Single(l => l.GetProperty("id").GetGuid() == run.LeadId);
        var payload = JsonDocument.Parse((await app.Read(db => db.Deliveries.FirstAsync(d => d.SubmissionId == run.Id && d.EventType == "lead.created" && d.Label.Contains("crm.example"), Ct))).Payload!);
        var export = await browser.Http.GetStringAsync("/leads/export.csv?placement=fair", Ct);

        foreach (var told in new[] { submission, lead, listed, payload.RootElement.GetProperty("data").GetProperty("submission") })
        {
            Assert.Equal("fair", told.GetProperty("placement").GetString());
            Assert.Equal(("newsletter", "autumn"), (told.GetProperty("touches").GetProperty("first").GetProperty("from").GetString(), told.GetProperty("touches").GetProperty("first").GetProperty("campaign").GetString()));
            Assert.Equal("G-2", told.GetProperty("touches").GetProperty("last").GetProperty("clickIds").GetProperty("gclid").GetString());
        }
        Assert.Contains("told@acme.example", export, StringComparison.Ordinal);
        Assert.Contains(",fair,newsletter,email,autumn,https://mail.example/inbox,https://shop.example/welcome,google,cpc,,,https://shop.example/prices", export.Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_of_leads_is_narrowed_by_placement_and_by_source()
    {
        await using var own = await WebApp.Start();
        var (_, key) = await own.Given.PublishedMagnet();
        await own.Finish(key, "fair@acme.example", Attributed("fair"));
        await own.Finish(key, "site@acme.example", body => (body["placement"], body["page"]) = ("home", JsonNode.Parse("""{"url":"https://shop.example/","referrer":"https://www.bing.com/"}""")));
        using var browser = await own.SignIn();

        async Task<string> Mails(string query) => string.Join(',', (await browser.Open($"/leads{query}")).Html.QuerySelectorAll("tbody tr").Select(r => r.TextContent.Contains("fair@", StringComparison.Ordinal) ? "fair" : "site").Order());

        Assert.Equal("fair,site", await Mails(""));
        Assert.Equal("fair", await Mails("?placement=fair"));
        Assert.Equal("site", await Mails("?source=bing.com"));
        Assert.Equal("fair", await Mails("?source=newsletter"));
        Assert.Equal("", await Mails("?source=bing.com&placement=fair"));
        var sources = (await browser.Open("/leads?source=nowhere.example")).Html.QuerySelectorAll("select[name=source] option").Select(o => o.TextContent);
        Assert.Equal(["Any source", "bing.com", "google", "newsletter", "nowhere.example"], sources);
    }

    [Fact]
    public async Task Erasing_a_lead_erases_how_they_came()
    {
        await using var own = await WebApp.Start();
        var (id, key) = await own.Given.PublishedMagnet();
        var erased = await own.Finish(key, "gone@acme.example", Attributed("fair"));
        var kept = await own.Finish(key, "stays@acme.example", Attributed("fair"));
        var trial = await own.Finish(key, "trial@acme.example", Attributed("fair"), query: $"?test={Uri.EscapeDataString(Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<Web.Features.Shared.Magnets.TestLinks>(own.Services).For(id))}");
        Assert.Equal(2, (await own.Touches(trial)).Count);
        using var browser = await own.SignIn();

        await browser.Submit(await browser.Open($"/leads/{erased.LeadId}/delete"));
        await browser.Submit(await browser.Open($"/magnets/{id}/delete-tests"));

        Assert.Equal([kept.Id], await own.Read(db => db.Touches.Select(t => t.SubmissionId).Distinct().ToListAsync(Ct)));
    }

    /// <summary>A row of before there were sources and kinds still tells how they came.</summary>
    [Fact]
    public async Task A_touch_of_old_is_read_as_before()
    {
        var (id, _) = await app.Given.PublishedMagnet();
        var lead = await app.Given.Lead(id, email: "older@acme.example");
        await app.Write(async db => db.Add(new Touch
        {
            Id = app.Given.NewId(), WorkspaceId = lead.WorkspaceId, LeadId = lead.Id, SubmissionId = (await db.Submissions.FirstAsync(s => s.LeadId == lead.Id)).Id,
            Kind = TouchKind.Only, Source = null, PageUrl = "https://shop.example/quiz", Referrer = "https://www.bing.com/search?q=x", At = app.Given.Now,
        }).Entity.Id);
        using var browser = await app.SignIn();

        Assert.Contains("from bing.com", Came(await browser.Open($"/leads/{lead.Id}")), StringComparison.Ordinal);
    }

    private static Action<JsonObject> Attributed(string placement) => body => (body["touches"], body["placement"]) = (JsonNode.Parse(Told), placement);

    internal static string Came(BrowserPage page) => page.Html.QuerySelectorAll("section.card").Single(s => s.QuerySelector("h2")?.TextContent == "How they came").TextContent;

    /// <summary>The first choice of everything, and a lead form filled in.</summary>
    private static (string, string)[] Answers(BrowserPage page)
    {
        var fields = new List<(string, string)> { ("go", "next") };
        foreach (var group in page.Html.QuerySelectorAll("input[type=radio], input[type=checkbox]").GroupBy(i => i.GetAttribute("name")!)) fields.Add((group.Key, group.First().GetAttribute("value") ?? "on"));
        foreach (var input in page.Html.QuerySelectorAll("input[type=email]")) fields.Add((input.GetAttribute("name")!, "hosted@acme.example"));
        foreach (var input in page.Html.QuerySelectorAll("input[type=text]:not([name=website])")) fields.Add((input.GetAttribute("name")!, "Ana"));
        foreach (var select in page.Html.QuerySelectorAll("select")) fields.Add((select.GetAttribute("name")!, select.QuerySelectorAll("option").Select(o => o.GetAttribute("value")).First(v => !string.IsNullOrEmpty(v))!));
        return [.. fields];
    }
}
