using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Deliveries.Mail;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Tests.Features.Reports;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Embed;

/// <summary>One magnet in English, German and Arabic: what is served, shown, kept and sent in which.</summary>
public sealed class LanguageTests(WebApp app) : IClassFixture<WebApp>
{
    private const string Agreed = "Ich möchte den Bericht per E-Mail erhalten.";

    private static readonly CalculatorDefinition English = new()
    {
        Title = "Planner", Locale = "en-GB", Currency = "GBP", LeadModel = new(), Words = new Dictionary<string, string> { ["next"] = "Onwards" },
        Steps = [new() { Id = "size", Title = "Size", Questions = [new NumberQuestion { Id = "people", Title = "How many are you?", Format = "decimal:1" }] }],
        Variables = [new() { Id = "cost", Formula = "people*1234.5", Label = "Cost", Format = "currency:2" }],
        LeadForm = new()
        {
            Title = "To whom?", Button = "Send", MarketingConsent = "News, please.",
            Fields = [new() { Id = "email", Kind = LeadFieldKind.Email, Label = "E-mail", Required = true }, new() { Id = "ok", Kind = LeadFieldKind.Consent, Label = "Send me the report.", Required = true }],
        },
        Result = [new NumbersBlock { Title = "In numbers", Items = ["cost"] }], Report = [new CoverBlock { Intro = "For you" }, new NumbersBlock { Items = ["cost"] }],
        Translations = new Dictionary<string, IReadOnlyDictionary<string, string>>
        {
            ["de"] = new Dictionary<string, string>
            {
                ["title"] = "Planer", ["steps[size].title"] = "Größe", ["questions[people].title"] = "Wie viele seid ihr?", ["variables[cost].label"] = "Kosten",
                ["leadForm.title"] = "An wen?", ["leadForm.fields[ok].label"] = Agreed, ["result[numbers].title"] = "In Zahlen", ["words.next"] = "Los",
            },
            ["ar"] = new Dictionary<string, string> { ["title"] = "مخطط", ["questions[people].title"] = "كم عددكم؟", ["variables[cost].label"] = "التكلفة" },
        },
    };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_language_has_an_address_and_a_tag_of_its_own()
    {
        var (_, key) = await app.Published(English);
        var (own, german, again) = (await Get($"/api/v1/embed/{key}"), await Get($"/api/v1/embed/{key}?lang=de"), await Get($"/api/v1/embed/{key}?lang=de-AT"));

        var face = await Json(own);
        Assert.Equal(("Planner", "en-GB", "Onwards"), Face(face));
        Assert.Equal(("Planer", "de", "Los"), Face(await Json(german)));
        Assert.Equal(["en-GB", "de", "ar"], face.GetProperty("languages").EnumerateArray().Select(language => language.GetString()!));
        Assert.Equal("rtl", (await Json(await Get($"/api/v1/embed/{key}?lang=ar"))).GetProperty("dir").GetString());
        Assert.NotEqual(own.Headers.ETag, german.Headers.ETag);
        Assert.Equal(german.Headers.ETag, again.Headers.ETag);
        Assert.Equal(own.Headers.ETag, (await Get($"/api/v1/embed/{key}?lang=fi")).Headers.ETag);
        Assert.All([own, german], answer => Assert.Equal(("max-age=60", true), (answer.Headers.CacheControl!.ToString().Split(", ").First(part => part.StartsWith("max", StringComparison.Ordinal)), answer.Headers.CacheControl.Public)));

        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/embed/{key}?lang=de");
        request.Headers.IfNoneMatch.Add(german.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await app.CreateClient().SendAsync(request, Ct)).StatusCode);
        using var other = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/embed/{key}?lang=de");
        other.Headers.IfNoneMatch.Add(own.Headers.ETag!);
        Assert.Equal(HttpStatusCode.OK, (await app.CreateClient().SendAsync(other, Ct)).StatusCode);
    }

    [Fact]
    public async Task A_magnet_in_one_language_says_nothing_of_languages()
    {
        var (_, key) = await app.Published(English with { Translations = null });
        var (own, asked) = (await Get($"/api/v1/embed/{key}"), await Get($"/api/v1/embed/{key}?lang=de"));

        Assert.False((await Json(own)).TryGetProperty("languages", out _));
        Assert.Equal(await own.Content.ReadAsByteArrayAsync(Ct), await asked.Content.ReadAsByteArrayAsync(Ct));
        using var visitor = app.Visit();
        var page = await visitor.Open($"/m/{key}");
        Assert.Null(page.Html.QuerySelector(".languages, [hreflang]"));
        Assert.DoesNotContain("Accept-Language", page.Response.Headers.Vary);
    }

    [Theory]
    [InlineData("", "fi, de-CH;q=0.8, ar;q=0.9, en;q=0", "ar", "rtl")]
    [InlineData("", "de-AT, en;q=0.5", "de", "ltr")]
    [InlineData("", "fi", "en-GB", "ltr")]
    [InlineData("", "not a; list;;q=x", "en-GB", "ltr")]
    [InlineData("?lang=de", "ar", "de", "ltr")]
    [InlineData("?lang=xx", "ar", "ar", "rtl")]
    public async Task The_hosted_page_speaks_the_language_of_its_address_else_of_the_browser(string query, string accepted, string language, string direction)
    {
        var (_, key) = await app.Published(English);
        using var visitor = app.Visit();
        visitor.Http.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", accepted);

        var page = await visitor.Open($"/m/{key}{query}");

        Assert.Equal((language, direction), (page.Html.DocumentElement.GetAttribute("lang"), page.Html.DocumentElement.GetAttribute("dir")));
        Assert.Contains("Accept-Language", page.Response.Headers.Vary);
        Assert.Equal(["en-GB", "de", "ar", "x-default"], page.Html.QuerySelectorAll("link[hreflang]").Select(link => link.GetAttribute("hreflang")!));
        Assert.Equal(query == "?lang=de" ? "de" : null, page.Html.QuerySelector("lead-magnet")!.GetAttribute("lang") is { Length: > 0 } asked ? asked : null);
        Assert.Equal(2, page.Html.QuerySelectorAll(".languages a").Length);
    }

    [Fact]
    public async Task A_run_without_scripts_changes_its_language_and_keeps_what_was_typed()
    {
        var (magnet, key) = await app.Published(English);
        using var visitor = app.Visit();
        visitor.Http.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", "de");
        var page = await visitor.Submit(await visitor.Open($"/m/{key}"), ("go", "next"), ("a.people", "viele"));
        Assert.Contains("Bitte", page.Text(".notice"), StringComparison.Ordinal);
        Assert.Equal("Los", page.Text("button.primary"));

        // Typed as Germans do: a comma, read before the language changes.
        page = await visitor.Submit(page, ("language", "en-GB"), ("a.people", "1,5"));
        Assert.Equal(("en-GB", "1.5"), (page.Html.DocumentElement.GetAttribute("lang"), page.Html.QuerySelector("[name='a.people']")!.GetAttribute("value")));
        page = await visitor.Submit(page, ("language", "de"));
        Assert.Equal("1,5", page.Html.QuerySelector("[name='a.people']")!.GetAttribute("value"));

        // Whatever the browser likes: the run is German.
        visitor.Http.DefaultRequestHeaders.Remove("Accept-Language");
        page = await visitor.Submit(page, ("go", "next"));
        Assert.Equal("An wen?", page.Heading);
        page = await visitor.Submit(page, ("go", "next"), ("l.email", "hosted@acme.example"), ("consent.report", "on"));

        Assert.Contains("1.851,75", page.Html.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("In Zahlen", page.Html.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("de", await app.Read(db => db.Submissions.Where(s => s.MagnetId == magnet).Select(s => s.Language).SingleAsync()));
    }

    [Fact]
    public async Task What_was_agreed_to_is_asked_again_in_another_language()
    {
        var (_, key) = await app.Published(English);
        using var visitor = app.Visit();
        var page = await visitor.Submit(await visitor.Open($"/m/{key}"), ("go", "next"), ("a.people", "3"));

        page = await visitor.Submit(page, ("language", "de"), ("consent.report", "on"), ("l.email", "twice@acme.example"));

        Assert.Null(page.Html.QuerySelector("[name='consent.report']")!.GetAttribute("checked"));
        Assert.Equal("twice@acme.example", page.Html.QuerySelector("[name='l.email']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_consent_is_kept_as_it_was_read()
    {
        var (magnet, key) = await app.Published(English);
        await Submit(key, "de");

        var consents = await app.Read(db => db.Consents.Where(c => db.Submissions.Any(s => s.Id == c.SubmissionId && s.MagnetId == magnet)).ToListAsync());
        var report = Assert.Single(consents, consent => consent.Purpose == "report");
        Assert.Equal((Agreed, "de", true), (report.Wording, report.Locale, report.Granted));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Agreed))), report.WordingHash);
        // Not translated, so that it was read as it was written.
        Assert.Equal("News, please.", Assert.Single(consents, consent => consent.Purpose == "marketing").Wording);
    }

    [Theory]
    [InlineData("DE", "de", "In Zahlen"), InlineData("xx", "en-GB", "In numbers"), InlineData(null, "en-GB", "In numbers")]
    public async Task A_submission_is_answered_in_its_language_and_in_no_other(string? asked, string stored, string heading)
    {
        var (magnet, key) = await app.Published(English);

        var (body, answer) = await Submit(key, asked);

        Assert.Equal(heading, Heading(answer));
        Assert.Equal(stored, await app.Read(db => db.Submissions.Where(s => s.MagnetId == magnet).Select(s => s.Language).SingleAsync()));
        // Again, in another language: what was answered once is answered again, to the letter.
        var again = await Post(key, body.Replace("\"language\":\"DE\"", "\"language\":\"ar\"", StringComparison.Ordinal));
        Assert.Equal(answer.GetRawText(), (await Json(again)).GetRawText());
        // The figures are the same in all, and lists are in the marketer's words.
        Assert.Equal(3703.5, answer.GetProperty("result").GetProperty("outputs").GetProperty("cost").GetProperty("value").GetDouble());
        Assert.Equal("Cost: £3,703.50", await app.Read(db => db.Submissions.Where(s => s.MagnetId == magnet).Select(s => s.ResultLabel).SingleAsync()));
    }

    [Fact]
    public async Task Mail_and_webhook_and_lead_know_the_language()
    {
        var (magnet, key) = await app.Published(English);
        await app.Write(async db => db.Add(new WebhookEndpoint
        {
            Id = app.Given.NewId(), WorkspaceId = (await db.Workspaces.OrderBy(w => w.CreatedAt).FirstAsync()).Id, Url = "https://hooks.example.com/x", ProtectedSecret = "none", CreatedAt = app.Given.Now,
        }).Entity.Id);
        await Submit(key, "de");
        var submission = await app.Read(db => db.Submissions.SingleAsync(s => s.MagnetId == magnet));

        await using var scope = app.Services.CreateAsyncScope();
        var magnets = scope.ServiceProvider.GetRequiredService<PublishedMagnets>();
        var (visitor, owner) = await app.Read(async db => (await MailSubject.ForVisitor(db, magnets, submission.Id, Ct), await MailSubject.ForOwner(db, magnets, submission.Id, Ct)));
        Assert.Equal(("Planer", "de"), (visitor!.Definition.Title, visitor.Definition.Locale));
        Assert.Equal(("Planner", "£3,703.50"), (owner!.Definition.Title, owner.Result.Outputs["cost"].Text));
        Assert.Equal("3.703,50 £", visitor.Result.Outputs["cost"].Text!.Replace('\u00a0', ' '));

        var payloads = await app.Read(db => db.Deliveries.Where(d => d.SubmissionId == submission.Id && d.Payload != null).Select(d => d.Payload!).ToListAsync());
        Assert.Contains(payloads, payload => payload.Contains("\"language\":\"de\"", StringComparison.Ordinal));
        using var browser = await app.SignIn();
        var page = await browser.Open($"/leads/{submission.LeadId}");
        Assert.Contains("read in German", page.Html.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("£3,703.50", page.Html.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("How many are you?", page.Html.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "ltr", "3.703,50"), InlineData("ar", "rtl", "التكلفة")]
    public async Task The_report_is_written_and_printed_in_the_language(string language, string direction, string says)
    {
        var (_, key) = await app.Published(English);
        var (_, answer) = await Submit(key, language);
        var path = new Uri(answer.GetProperty("reportUrl").GetString()!).AbsolutePath;
        using var visitor = app.Visit();

        var page = await visitor.Open(path);
        Assert.Equal((language, direction), (page.Html.DocumentElement.GetAttribute("lang"), page.Html.DocumentElement.GetAttribute("dir")));
        Assert.Contains(says, page.Html.Body!.TextContent, StringComparison.Ordinal);

        PdfFile.NeedsChromium();
        using var pdf = new PdfFile(await app.CreateClient().GetByteArrayAsync($"{path}.pdf", Ct));
        Assert.Contains(language == "de" ? "3.703,50" : "3", await pdf.Text(), StringComparison.Ordinal);
        Assert.Contains(language == "de" ? "Kosten" : "التكلفة", (await pdf.Text()).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static (string? Title, string? Locale, string? Next) Face(JsonElement face) =>
        (face.GetProperty("title").GetString(), face.GetProperty("locale").GetString(), face.GetProperty("texts").GetProperty("next").GetString());

    private static string? Heading(JsonElement answer) => answer.GetProperty("resultView").GetProperty("blocks")[0].GetProperty("title").GetString();

    private async Task<(string Body, JsonElement Answer)> Submit(string key, string? language)
    {
        var id = app.Given.NewId().ToString();
        var body = $$$"""{"submissionId":"{{{id}}}",{{{(language is null ? "" : $"\"language\":\"{language}\",")}}}"answers":{"people":3},"lead":{"email":"{{{id[..13]}}}@acme.example"},"consents":{"report":true}}""";
        var answer = await Post(key, body);
        Assert.True(answer.StatusCode is HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(Ct));
        return (body, await Json(answer));
    }

    private async Task<HttpResponseMessage> Post(string key, string json)
    {
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        return await app.CreateClient().PostAsync($"/api/v1/embed/{key}/submissions", body, Ct);
    }

    private async Task<HttpResponseMessage> Get(string path) => await app.CreateClient().GetAsync(path, Ct);

    private static async Task<JsonElement> Json(HttpResponseMessage answer) => await answer.Content.ReadFromJsonAsync<JsonElement>(Ct);
}
