using System.Net;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Tests.Features.Embed;
using LeadMagnets.Web.Tests.Features.Placements;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.PageChecks;

/// <summary>What is told of a marketer's page, from the form to the findings, with the real browser in between.</summary>
public sealed class CheckedPageTests(CheckApp app) : IClassFixture<CheckApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_a_good_page_all_is_well_and_nothing_is_counted()
    {
        app.NeedsBrowser();
        await using var site = await Website.Open();
        var (id, key) = await app.Given.PublishedMagnet();

        var check = await app.Check(site.Page("/pricing", app.Snippet(key)), id);

        Assert.True(check.Row is { State: PageCheckState.Done, Verdict: PageVerdict.Fine }, check.All);
        Assert.StartsWith("The magnet is there and can be answered", check.Of("First question").Seen);
        Assert.StartsWith("Until the first question could be answered, LeadMagnets loaded", check.Of("Size of the first load").Seen);
        Assert.Contains(check.Of("Size of the first load").Details, line => line.StartsWith("/embed/v1.js: ", StringComparison.Ordinal));
        Assert.Equal("The magnet works on this page.", check.Page.Text("#found"));
        Assert.Empty(await app.Events(id));
        using var owner = await app.SignIn();
        foreach (var picture in (string[])["wide", "phone"])
        {
            using var answer = await owner.Http.GetAsync($"/page-checks/{check.Row.Id}/{picture}.png", Ct);
            Assert.Equal((HttpStatusCode.OK, "image/png"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        }
        Assert.All(check.Page.Html.QuerySelectorAll(".page-shot img"), image => Assert.NotEmpty(image.GetAttribute("alt")!));
        Assert.Equal(2, check.Page.Html.QuerySelectorAll(".page-shot img").Length);
    }

    [Fact]
    public async Task The_advised_snippet_leaves_the_language_of_a_translated_magnet_to_the_page()
    {
        app.NeedsBrowser();
        await using var site = await Website.Open();
        var (id, key) = await app.Published(UnfinishedWorld.Planner with { Translations = UnfinishedWorld.German });

        var check = await app.Check(site.Page("/without", "<p>No magnet here.</p>"), id);

        Assert.Contains($"<lead-magnet key=\"{key}\" style=", check.Of("Snippet").Copy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_strict_policy_is_told_with_the_directives_that_it_needs()
    {
        app.NeedsBrowser();
        await using var site = await Website.Open();
        var (id, key) = await app.Given.PublishedMagnet();
        var url = site.Page("/strict", app.Snippet(key), "", ("Content-Security-Policy", "default-src 'self'; script-src 'self' https://cdn.example; style-src 'self'"));

        var check = await app.Check(url, id);

        var found = check.Report!.Findings.Where(f => f.Topic == "Content-Security-Policy").ToList();
        Assert.Contains(found, f => f.State is PageVerdict.Problem && f.Copy == $"script-src 'self' https://cdn.example {app.Address}");
        Assert.Contains(found, f => f.State is PageVerdict.Problem && f.Copy == $"connect-src 'self' {app.Address}");
        Assert.Contains(found, f => f.State is PageVerdict.Attention && f.Copy!.StartsWith("lead-magnet {", StringComparison.Ordinal));
        Assert.Equal("Our script did not run, so visitors see only the link inside the element.", check.Of("First question").Seen);
        Assert.Equal(PageVerdict.Problem, check.Row.Verdict);
    }

    [Fact]
    public async Task Where_only_a_nonce_helps_a_nonce_is_advised()
    {
        app.NeedsBrowser();
        await using var site = await Website.Open();
        var (id, key) = await app.Given.PublishedMagnet();
        var url = site.Page("/nonce", app.Snippet(key), "", ("Content-Security-Policy", $"script-src 'nonce-abc' 'strict-dynamic' {app.Address}; object-src 'none'"));

        var check = await app.Check(url, id);

        Assert.Contains("nonce=", check.Of("Content-Security-Policy").Copy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_that_only_reports_is_no_problem_yet()
    {
        app.NeedsBrowser();
        await using var site = await Website.Open();
        var (id, key) = await app.Given.PublishedMagnet();
        var url = site.Page("/report", app.Snippet(key), "", ("Content-Security-Policy-Report-Only", "connect-src 'self'"));

        var check = await app.Check(url, id);

        Assert.Equal((PageVerdict.Attention, $"connect-src 'self' {app.Address}"), (check.Of("Content-Security-Policy").State, check.Of("Content-Security-Policy").Copy));
        Assert.Equal(PageVerdict.Fine, check.Of("First question").State);
    }

    [Fact]
    public async Task Where_there_is_no_snippet_it_is_offered()
    {
        app.NeedsBrowser();
        await using var site = await Website.Open();
        var (id, key) = await app.Given.PublishedMagnet();

        var check = await app.Check(site.Page("/empty", "<p>Nothing here.</p>"), id);

        Assert.Equal("There is no snippet on this page.", check.Of("Snippet").Seen);
        Assert.Contains($"<lead-magnet key=\"{key}\"", check.Of("Snippet").Copy, StringComparison.Ordinal);
        Assert.Contains($"<lead-magnet key=\"{key}\"", check.Page.Text(".snippet"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_loader_that_is_there_twice_and_the_same_magnet_twice_are_told()
    {
        app.NeedsBrowser();
        await using var site = await Website.Open();
        var (id, key) = await app.Given.PublishedMagnet();

        var check = await app.Check(site.Page("/twice", app.Snippet(key) + app.Snippet(key)), id);

        Assert.Equal(["The script is on the page 2 times. It does no harm: it runs once.", "“Cybersecurity Risk Assessment” is on the page 2 times. They share one run: what is answered in one is kept for the other, too."],
            check.Report!.Findings.Where(f => f.Topic == "Only once").Select(f => f.Seen));
    }

    [Fact]
    public async Task A_website_that_is_not_on_the_list_is_told_and_seen()
    {
        app.NeedsBrowser();
        await using var site = await Website.Open();
        var (id, key) = await app.Given.PublishedMagnet();
        await app.Write(async db => (await db.Magnets.SingleAsync(m => m.Id == id)).AllowedOrigins = ["https://shop.example"]);

        var check = await app.Check(site.Page("/elsewhere", app.Snippet(key)), id);

        Assert.Equal((PageVerdict.Problem, site.Origin), (check.Of("Allowed websites").State, check.Of("Allowed websites").Copy));
    }

    [Fact]
    public async Task A_magnet_of_another_workspace_is_no_magnet()
    {
        app.NeedsBrowser();
        await using var site = await Website.Open();
        var stranger = await app.Given.OtherWorkspace(email: $"sam-{app.Given.NewId():N}@other.example");
        var foreign = await app.Given.Magnet(stranger.Workspace.Id, "Secret plans");

        var check = await app.Check(site.Page("/foreign", app.Snippet(foreign.Key)));

        Assert.Equal($"Your workspace has no magnet with the key “{foreign.Key}”.", check.Of("Snippet").Seen);
        Assert.DoesNotContain("Secret plans", check.All, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<style>main{display:none}</style>", "<main>", "</main>", PageVerdict.Problem, "The magnet is hidden on a wide screen: main has display: none.")]
    [InlineData("<style>#box{height:200px;overflow:hidden}</style>", "<div id=box>", "</div>", PageVerdict.Problem, "pixels of the magnet are cut off on a wide screen: div#box hides what does not fit (200px high).")]
    [InlineData("<style>#box{transform:scale(.5)}</style>", "<div id=box>", "</div>", PageVerdict.Attention, "The magnet is shown at 50 % of its size on a wide screen: div#box has transform:")]
    [InlineData("<style>#cover{position:fixed;inset:0;background:#fff;z-index:9}</style>", "<div id=cover>We use cookies</div><div>", "</div>", PageVerdict.Attention, "div#cover lies over the magnet on a wide screen: “We use cookies”.")]
    [InlineData("<style>html{font-size:40px} *{all:revert} body *{color:red!important}</style>", "<div style='overflow:auto'>", "</div>", PageVerdict.Fine, "The page's styles leave the magnet alone, on a wide screen and on a phone. The page's root font size is 40 pixels, which the magnet does not follow.")]
    public async Task A_clash_of_styles_is_told_with_what_causes_it(string head, string before, string after, PageVerdict state, string words)
    {
        app.NeedsBrowser();
        await using var site = await Website.Open();
        var (id, key) = await app.Given.PublishedMagnet();

        var check = await app.Check(site.Page("/styled", before + app.Snippet(key) + after, head), id);

        Assert.True(check.Of("Styles").State == state && check.Of("Styles").Seen.Contains(words, StringComparison.Ordinal), check.All);
    }

    [Fact]
    public async Task A_frame_is_found_and_answered()
    {
        app.NeedsBrowser();
        await using var site = await Website.Open();
        var (id, key) = await app.Given.PublishedMagnet();

        var check = await app.Check(site.Page("/frame", $"<iframe src='{app.Address}/m/{key}?frame=1' title=Quiz width=600 height=560></iframe>"), id);

        Assert.True(check.Row.Verdict is PageVerdict.Fine, check.All);
        Assert.Equal("In the frame, the magnet can be answered.", check.Of("First question").Seen);
        Assert.Empty(await app.Events(id));
    }

    [Fact]
    public async Task A_popup_is_opened_to_see_whether_it_works()
    {
        app.NeedsBrowser();
        await using var site = await Website.Open();
        var (id, key) = await app.Given.PublishedMagnet();

        var check = await app.Check(site.Page("/popup", app.Snippet(key).Replace("<lead-magnet", "<lead-magnet mode=popup", StringComparison.Ordinal)), id);

        Assert.StartsWith("The magnet opens over the page and can be answered.", check.Of("First question").Seen);
    }

    [Theory]
    [InlineData("<script>window.Cookiebot = {}</script>", PageVerdict.Attention, "Found Cookiebot, but no Consent Mode.")]
    [InlineData("<script>window.OneTrust = {}; window.dataLayer = [['consent', 'default', { analytics_storage: 'denied' }]]</script>", PageVerdict.Fine, "Found OneTrust with Google's Consent Mode.")]
    [InlineData("<div id=usercentrics-root></div>", PageVerdict.Attention, "Found Usercentrics, but no Consent Mode.")]
    [InlineData("<script>window.__tcfapi = function () {}</script>", PageVerdict.Attention, "Found a consent manager that speaks IAB's TCF, but no Consent Mode.")]
    [InlineData("", PageVerdict.Fine, "No consent manager was found.")]
    public async Task A_consent_manager_is_found(string head, PageVerdict state, string words)
    {
        app.NeedsBrowser();
        await using var site = await Website.Open();
        var (id, key) = await app.Given.PublishedMagnet();

        var check = await app.Check(site.Page("/consent", head + app.Snippet(key)), id);

        Assert.Equal(state, check.Of("Consent").State);
        Assert.StartsWith(words, check.Of("Consent").Seen);
    }

    [Fact]
    public async Task A_page_that_is_not_there_is_told_by_its_status()
    {
        app.NeedsBrowser();
        await using var site = await Website.Open();

        var check = await app.Check(site.Origin + "/nowhere");

        Assert.Equal("The website answers with the status 404 (there is no such page).", check.Of("The page opens").Seen);
    }

    [Fact]
    public async Task Redirects_are_listed()
    {
        app.NeedsBrowser();
        await using var site = await Website.Open();
        var (id, key) = await app.Given.PublishedMagnet();
        var end = site.Page("/end", app.Snippet(key));
        var url = site.Answer("/begin", Receiver.Status(301, ("Location", end)));

        var check = await app.Check(url, id);

        Assert.Equal(("Status 200, after 1 redirect.", $"{url} {end}"), (check.Of("The page opens").Seen, string.Join(' ', check.Of("The page opens").Details)));
    }
}
