using System.Net;
using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Delivery;
using LeadMagnets.Web.Infrastructure;
using LeadMagnets.Web.Infrastructure.Printing;
using LeadMagnets.Web.Tests.Chaos;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Reports;

/// <summary>An outcome that a visitor shows around: never an answer, never the person.</summary>
public sealed class ShareTests : IAsyncLifetime
{
    private readonly SwitchedPrinter printer = new() { IsOn = true };
    private WebApp app = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => app = await WebApp.Start(a => a.With(services => services.AddSingleton<IPrinter>(printer)));

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task The_answer_to_a_submission_names_the_page_where_the_magnet_offers_it()
    {
        var offered = await Submit("pm-style");
        var plain = await Submit("cyber-risk");

        Assert.StartsWith("http://localhost/s/", offered.GetProperty("shareUrl").GetString(), StringComparison.Ordinal);
        var buttons = offered.GetProperty("resultView").GetProperty("blocks").EnumerateArray().Single(b => b.GetProperty("kind").GetString() == "buttons");
        Assert.Equal(("Share my result", "Link copied"), (buttons.GetProperty("share").GetProperty("label").GetString(), buttons.GetProperty("share").GetProperty("copied").GetString()));
        Assert.False(plain.TryGetProperty("shareUrl", out _));
    }

    [Fact]
    public async Task The_page_shows_the_outcome_and_a_way_to_take_it_oneself()
    {
        var answer = await Submit("pm-style");

        var page = await app.Visit().Open(Path(answer));

        Assert.Equal(answer.GetProperty("result").GetProperty("outcome").GetProperty("title").GetString(), page.Heading);
        Assert.Matches(@"^\d+% match$", page.Text(".shared-detail"));
        Assert.StartsWith("/m/", page.Html.QuerySelector("a.take")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.StartsWith(page.Heading, page.Html.QuerySelector("meta[property='og:title']")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.Equal($"http://localhost{Path(answer)}/card.png", page.Html.QuerySelector("meta[property='og:image']")!.GetAttribute("content"));
        var headers = page.Response.Headers;
        Assert.Equal(("noindex", "no-referrer"), (headers.GetValues("X-Robots-Tag").Single(), headers.GetValues("Referrer-Policy").Single()));
        Assert.Contains("frame-ancestors 'none'", headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Empty(page.Html.QuerySelectorAll("script, style, [style], form"));
    }

    [Theory]
    [InlineData("cyber-risk", "of 100")]
    [InlineData("hr-compliance", "Grade ")]
    [InlineData("pm-style", "% match")]
    [InlineData("saas-roi", "$")]
    public async Task Every_kind_of_outcome_is_shown_and_nobody_in_it(string template, string shown)
    {
        var report = await app.Given.Report(template, name: "Zoltan Quux", company: "Fnord Dental", change: Offered);

        var page = await app.Visit().Open($"/s/{TokenOf(report.SubmissionId)}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        var text = page.Html.DocumentElement.OuterHtml;
        Assert.Contains(shown, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Zoltan", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Fnord", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/r/", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_is_filled_with_answers_is_left_out()
    {
        var report = await app.Given.Report("cyber-risk", 1, name: "Zoltan", change: definition => Offered(definition) is AssessmentDefinition assessment
            ? assessment with { Bands = [.. assessment.Bands.Select(band => band with { Summary = "{{name|You}} said {{A1}}. Act now." })] } : definition);

        var page = await app.Visit().Open($"/s/{TokenOf(report.SubmissionId)}");

        Assert.Equal("High risk", page.Heading);
        Assert.Null(page.Html.QuerySelector(".lead"));
        Assert.DoesNotContain("Act now", page.Html.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Revoked_forged_and_never_offered_links_look_alike()
    {
        var open = await app.Given.Report("pm-style");
        var revoked = await app.Given.Report("pm-style", arrange: s => s.ReportRevokedAt = app.Clock.GetUtcNow());
        var renewed = await app.Given.Report("pm-style", arrange: s => s.ReportLinkNumber = 2);
        var notOffered = await app.Given.Report("cyber-risk");
        var token = TokenOf(open.SubmissionId);
        var forged = token[..^1] + (token[^1] == 'A' ? 'E' : 'A');
        Assert.Equal(HttpStatusCode.OK, (await app.Visit().Open($"/s/{token}")).Status);

        foreach (var dead in (string[])[TokenOf(revoked.SubmissionId), TokenOf(renewed.SubmissionId), TokenOf(notOffered.SubmissionId), forged, open.Token, "x", new string('A', 43), new string('A', 4000)])
            foreach (var path in (string[])[$"/s/{dead}", $"/s/{dead}/card.png"])
                Assert.Equal((path, HttpStatusCode.NotFound), (path, (await app.Visit().Open(path)).Status));
        // Nor does it open the report.
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visit().Open($"/r/{token}")).Status);
    }

    [Fact]
    public async Task It_outlives_the_reports_link()
    {
        var expired = await app.Given.Report("pm-style", arrange: s => s.ReportExpiresAt = app.Clock.GetUtcNow());

        Assert.Equal(HttpStatusCode.OK, (await app.Visit().Open($"/s/{TokenOf(expired.SubmissionId)}")).Status);
    }

    [Fact]
    public async Task The_picture_shows_the_outcome_and_lies_with_the_submission()
    {
        var report = await app.Given.Report("cyber-risk", 1, change: Offered);

        var picture = await app.Visit().Http.GetAsync($"/s/{TokenOf(report.SubmissionId)}/card.png", Ct);

        Assert.Equal((HttpStatusCode.OK, "image/png", "public, max-age=3600"), (picture.StatusCode, picture.Content.Headers.ContentType!.MediaType, picture.Headers.CacheControl!.ToString()));
        Assert.Contains("High risk", printer.LastPicture, StringComparison.Ordinal);
        Assert.Contains("Score 57 of 100: High risk.", printer.LastPicture, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(app.Folder.ReportsOf(report.SubmissionId), "*.png"));
    }

    [Fact]
    public async Task Where_the_magnet_is_no_longer_public_nobody_is_sent_there()
    {
        var report = await app.Given.Report("pm-style");
        await app.Write(async db => (await db.Magnets.SingleAsync(m => db.Submissions.Any(s => s.Id == report.SubmissionId && s.MagnetId == m.Id))).Status = LeadMagnets.Web.Data.Entities.MagnetStatus.Unpublished);

        var page = await app.Visit().Open($"/s/{TokenOf(report.SubmissionId)}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Null(page.Html.QuerySelector("a.take"));
    }

    private string TokenOf(Guid submission) => ShareToken.Make(app.Services.GetRequiredService<ServerSecret>().Bytes, submission, 1);

    private static Definition Offered(Definition definition) =>
        definition with { Result = [.. definition.Result.Select(block => block is ButtonsBlock buttons ? buttons with { Share = true } : block)] };

    private static string Path(JsonElement answer) => new Uri(answer.GetProperty("shareUrl").GetString()!).AbsolutePath;

    private async Task<JsonElement> Submit(string template)
    {
        var (id, _) = await app.Given.PublishedMagnet(template);
        using var api = app.Api();
        using var body = new StringContent(WorkedSubmissions.Body(template, 0, $"share-{template}", $"{template}@share.example"), null, "application/json");
        var answer = await api.PostAsync($"/api/v1/magnets/{id}/submissions", body, Ct);
        return JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync(Ct));
    }
}
