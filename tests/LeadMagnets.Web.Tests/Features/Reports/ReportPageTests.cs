using System.Net;
using LeadMagnets.Web.Tests.Support;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Reports;

public sealed class ReportPageTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task The_page_shows_result_brand_and_download()
    {
        var report = await app.Given.Report("cyber-risk", 1);

        var page = await app.Visit().Open(report.Url);

        Assert.Equal("Acme Dental Group stands at 57 of 100.", page.Heading);
        Assert.Equal("en-US", page.Html.DocumentElement.GetAttribute("lang"));
        Assert.Equal("ltr", page.Html.DocumentElement.GetAttribute("dir"));
        Assert.Equal(["67", "56", "53", "50", "56"], page.Html.QuerySelectorAll(".bar-text").Select(text => text.TextContent));
        Assert.Equal("Score 57 of 100: High risk.", page.Html.QuerySelector(".score svg")!.GetAttribute("aria-label"));
        Assert.Equal(report.PdfUrl, page.Html.QuerySelector("a[download]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_address_is_told_to_nobody_and_the_page_is_kept_nowhere()
    {
        var page = await app.Visit().Open((await app.Given.Report("pm-style")).Url);
        var headers = page.Response.Headers;

        Assert.Equal("no-referrer", headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("noindex, nofollow", headers.GetValues("X-Robots-Tag").Single());
        Assert.Equal("no-store, private", headers.CacheControl!.ToString());
        Assert.StartsWith("default-src 'none'; style-src 'self' 'nonce-", headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_style_attribute_and_no_script_stand_in_the_page()
    {
        foreach (var template in (string[])["cyber-risk", "pm-style", "magnet-audit", "hr-compliance", "marketing-ready"])
        {
            var page = await app.Visit().Open((await app.Given.Report(template)).Url);

            Assert.Empty(page.Html.QuerySelectorAll("[style], script, [onclick], iframe"));
            Assert.Empty(page.Html.QuerySelectorAll("[src^=http], link[href^=http]"));
        }
    }

    [Fact]
    public async Task What_the_visitor_typed_is_text_everywhere()
    {
        const string Company = "</style><img src=x onerror=alert(1)>\"'&";

        var page = await app.Visit().Open((await app.Given.Report("cyber-risk", company: Company)).Url);

        Assert.StartsWith(Company, page.Heading, StringComparison.Ordinal);
        Assert.EndsWith(Company, page.Html.Title!, StringComparison.Ordinal);
        Assert.Empty(page.Html.QuerySelectorAll("img"));
        Assert.Single(page.Html.QuerySelectorAll("style"));
    }

    [Fact]
    public async Task Unknown_expired_and_revoked_links_look_the_same()
    {
        var expired = await app.Given.Report("pm-style", arrange: s => s.ReportExpiresAt = app.Clock.GetUtcNow());
        var revoked = await app.Given.Report("pm-style", arrange: s => s.ReportRevokedAt = app.Clock.GetUtcNow());

        foreach (var url in (string[])["/r/unknown", expired.Url, revoked.Url, "/r/unknown.pdf", expired.PdfUrl, revoked.PdfUrl])
            Assert.Equal(HttpStatusCode.NotFound, (await app.Visit().Open(url)).Status);
    }

    [Fact]
    public async Task Each_look_is_counted()
    {
        var report = await app.Given.Report("pm-style");

        await app.Visit().Open(report.Url);
        await app.Visit().Open(report.Url);

        Assert.Equal(2, await app.Read(async db => (await db.Submissions.FindAsync(report.SubmissionId))!.ReportViews));
    }

    [Fact]
    public async Task The_numbers_are_those_of_the_stored_result()
    {
        var report = await app.Given.Report("pm-style");
        await app.Write(async db =>
        {
            var submission = await db.Submissions.FindAsync(report.SubmissionId);
            var entry = db.Entry(submission!).Property(s => s.ResultJson);
            return entry.CurrentValue = submission!.ResultJson.Replace("\"percent\":13", "\"percent\":14", StringComparison.Ordinal);
        });

        var page = await app.Visit().Open(report.Url);

        Assert.Equal(["100%", "14%", "6%", "0%"], page.Html.QuerySelectorAll(".bar-text").Select(text => text.TextContent));
    }

    [Fact]
    public async Task A_brand_colour_that_cannot_be_read_is_corrected()
    {
        await using var own = await WebApp.Start();
        var report = await own.Given.Report("pm-style", brand: w => w.Accent = "#ffee00");

        var style = (await own.Visit().Open(report.Url)).Text("style");

        Assert.Contains("--accent: #ffee00; --accent-on: #1c2024;", style, StringComparison.Ordinal);
        Assert.DoesNotContain("--accent-text: #ffee00", style[..style.IndexOf("@media", StringComparison.Ordinal)], StringComparison.Ordinal);
    }
}
