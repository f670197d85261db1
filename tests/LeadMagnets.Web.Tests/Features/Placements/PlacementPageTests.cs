using System.Net;
using AngleSharp.Html.Parser;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static LeadMagnets.Web.Tests.Features.Placements.EventTests;

namespace LeadMagnets.Web.Tests.Features.Placements;

/// <summary>The pages on which a marketer says where a magnet is shown, and reads what each place brings.</summary>
public sealed class PlacementPageTests(WebApp app) : IClassFixture<WebApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_placement_is_made_with_snippet_link_and_code_of_its_own()
    {
        var (id, key) = await app.Given.PublishedMagnet();
        using var browser = await app.SignIn();

        var page = await Make(browser, id, "Größe & Preis </title><script>", PlacementKind.Page);

        var placement = await app.Read(db => db.Placements.SingleAsync(p => p.MagnetId == id, Ct));
        Assert.Equal(("Größe & Preis </title><script>", "größe-preis-title-script", $"/magnets/{id}/placements/{placement.Id}"), (placement.Name, placement.Key, page.Path));
        var pasted = await new HtmlParser().ParseDocumentAsync(page.Text("#snippet"), Ct);
        Assert.Equal((key, "größe-preis-title-script"), (pasted.QuerySelector("lead-magnet")!.GetAttribute("key"), pasted.QuerySelector("lead-magnet")!.GetAttribute("placement")));
        Assert.EndsWith($"/m/{key}?placement=gr%C3%B6%C3%9Fe-preis-title-script", pasted.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.EndsWith($"/p/{placement.Code}", page.Text("#short-link"), StringComparison.Ordinal);
        Assert.NotNull(page.Html.QuerySelector("svg.qr path"));
        Assert.Empty(page.Html.QuerySelectorAll("script:not([src])"));
    }

    [Fact]
    public async Task The_same_form_sent_twice_makes_one_and_the_same_name_again_is_told()
    {
        var (id, _) = await app.Given.PublishedMagnet();
        using var browser = await app.SignIn();
        var form = await browser.Open($"/magnets/{id}/placements");

        await browser.Submit(form, "form#new", ("Input.Name", "Fair"));
        await browser.Submit(form, "form#new", ("Input.Name", "Fair"));
        var again = await Make(browser, id, "FAIR!");

        Assert.Equal(1, await app.Read(db => db.Placements.CountAsync(p => p.MagnetId == id, Ct)));
        Assert.Contains("has a placement “fair” already", again.Text("form#new .error"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Give the placement a name")]
    [InlineData("!!!", "Use a letter or a digit")]
    public async Task A_name_that_makes_no_key_is_explained(string name, string why)
    {
        var (id, _) = await app.Given.PublishedMagnet();
        using var browser = await app.SignIn();

        Assert.Contains(why, (await Make(browser, id, name)).Text("form#new .error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_name_changes_neither_key_nor_link_and_campaigns_are_kept()
    {
        var (id, _) = await app.Given.PublishedMagnet();
        using var browser = await app.SignIn();
        var page = await Make(browser, id, "Fair");
        var before = await app.Read(db => db.Placements.SingleAsync(p => p.MagnetId == id, Ct));

        await browser.Submit(page, "form.card.form", ("Input.Name", "Fair in Berlin"), ("Input.Kind", "Qr"), ("Input.UtmSource", " fair "), ("Input.UtmCampaign", "autumn"));

        var after = await app.Read(db => db.Placements.SingleAsync(p => p.MagnetId == id, Ct));
        Assert.Equal(("Fair in Berlin", PlacementKind.Qr, "fair", "autumn", null), (after.Name, after.Kind, after.UtmSource, after.UtmCampaign, after.UtmMedium));
        Assert.Equal((before.Key, before.Code), (after.Key, after.Code));
    }

    [Fact]
    public async Task What_is_archived_leaves_the_list_and_can_come_back()
    {
        var (id, _) = await app.Given.PublishedMagnet();
        using var browser = await app.SignIn();
        var page = await Make(browser, id, "Fair");

        var list = await browser.Submit(page, "form[action*='rchive']");
        Assert.Contains("1 archived placement", list.Text("details summary"), StringComparison.Ordinal);
        await browser.Submit(await browser.Open(page.Path), "form[action*='rchive']");

        Assert.Null((await app.Read(db => db.Placements.SingleAsync(p => p.MagnetId == id, Ct))).ArchivedAt);
    }

    [Fact]
    public async Task Each_placement_counts_its_own_visits_runs_and_people()
    {
        var (id, key) = await app.Given.PublishedMagnet();
        using var browser = await app.SignIn();
        await Make(browser, id, "Fair", PlacementKind.Qr);
        var code = await app.Read(db => db.Placements.Where(p => p.MagnetId == id).Select(p => p.Code).SingleAsync(Ct));
        using (var visitor = app.CreateClient()) await visitor.GetAsync($"/p/{code}", Ct);
        await app.Visit(key, "fair");
        await app.Visit(key, "fair", "gate", "error");
        var started = await app.Visit(key, "fair", "start", "error", "back");
        await app.Visit(key, "home", "start");
        await app.Visit(key);
        await app.Finish(key, "one@a.example", body => (body["session"], body["placement"]) = (started, "fair"));
        // A browser that told nothing of its visit, and somebody who came twice.
        await app.Finish(key, "two@a.example", body => body["placement"] = "Fair");
        await app.Finish(key, "two@a.example", body => (body["submissionId"], body["placement"]) = ("run-of-two-a-example", "fair"));

        var page = await browser.Open($"/magnets/{id}/placements");

        Assert.Equal("Fair QR code · fair 1 4 2 2 2 50 %", Row(page, "Fair"));
        Assert.Equal("No placement named – 1 0 0 0 0 %", Row(page, "No placement"));
        Assert.StartsWith("home 1 1 0 0", Row(page, "home"), StringComparison.Ordinal);
        // A session of the admin ends sooner than that.
        app.Clock.Advance(TimeSpan.FromDays(8));
        using var later = await app.SignIn();
        Assert.Equal("Fair QR code · fair 0 0 0 0 0 –", Row(await later.Open($"/magnets/{id}/placements?days=7"), "Fair"));
        Assert.Equal("Fair QR code · fair 1 4 2 2 2 50 %", Row(await later.Open($"/magnets/{id}/placements?days=30"), "Fair"));
        app.Clock.Advance(TimeSpan.FromDays(23));
        using var muchLater = await app.SignIn();
        Assert.Equal("Fair QR code · fair 0 0 0 0 0 –", Row(await muchLater.Open($"/magnets/{id}/placements?days=30"), "Fair"));
    }

    [Fact]
    public async Task The_magnets_page_shows_the_way_from_view_to_lead()
    {
        var (id, key) = await app.Given.PublishedMagnet();
        using var browser = await app.SignIn();
        string Stages(BrowserPage page) => string.Join('|', page.Html.QuerySelectorAll(".funnel li").Select(li => string.Join(' ', li.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        Assert.Equal("Views 0 visits in 30 days|Starts 0 – of views|Finished 0 – of starts|Leads 0 – of finished", Stages(await browser.Open($"/magnets/{id}")));

        await app.Visit(key, "fair");
        await app.Visit(key, null, "start");
        await app.Visit(key, null, "start");
        var session = await app.Visit(key, "fair", "start");
        await app.Finish(key, "funnel@a.example", body => (body["session"], body["placement"]) = (session, "fair"));

        Assert.Equal("Views 4 visits in 7 days|Starts 3 75 % of views|Finished 1 33 % of starts|Leads 1 100 % of finished", Stages(await browser.Open($"/magnets/{id}?days=7")));
    }

    [Fact]
    public async Task What_was_seen_and_not_named_is_put_on_the_list_with_its_numbers()
    {
        var (id, key) = await app.Given.PublishedMagnet();
        for (var visit = 0; visit < 3; visit++) await app.Visit(key, "Old blog post");
        using var browser = await app.SignIn();
        var page = await browser.Open($"/magnets/{id}/placements");
        Assert.Contains("Seen, not named", page.Text("main"), StringComparison.Ordinal);

        var list = await browser.Submit(page, "form[action*='dopt']");

        Assert.Equal("Old blog post Page · old-blog-post 0 3 0 0 0 0 %", Row(list, "Old blog post"));
        Assert.DoesNotContain("Seen, not named", list.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_thousand_events_and_a_thousand_made_up_placements_are_counted_right()
    {
        var (id, _) = await app.Given.PublishedMagnet();
        var workspace = (await app.Given.OwnWorkspace()).Id;
        Event Row(int visit, string kind) => new()
        {
            Id = app.Given.NewId(), WorkspaceId = workspace, MagnetId = id, VersionNumber = 1, Session = $"s-{visit}", Kind = kind, Once = kind,
            Placement = visit < 3000 ? "fair" : $"made-up-{visit % 1000}", At = app.Given.Now,
        };
        await app.Write(db =>
        {
            db.AddRange(Enumerable.Range(0, 5000).SelectMany(visit => new[] { Row(visit, "view"), Row(visit, visit % 2 == 0 ? "start" : "error") }));
            return Task.FromResult(0);
        });
        using var browser = await app.SignIn();
        await Make(browser, id, "Fair");

        var page = await browser.Open($"/magnets/{id}/placements");

        Assert.Equal("Fair Page · fair 0 3,000 1,500 0 0 0 %", EventTests.Row(page, "Fair"));
        Assert.Equal(Web.Features.Placements.IndexModel.MostSeen, page.Html.QuerySelectorAll("form[action*='dopt']").Length);
        Assert.Contains("And 980 more", page.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_codes_files_are_a_drawing_and_a_picture_of_the_same_code()
    {
        var (id, _) = await app.Given.PublishedMagnet();
        using var browser = await app.SignIn();
        var page = await Make(browser, id, "Fair");

        using var svg = await browser.Http.GetAsync($"{page.Path}/qr.svg", Ct);
        using var png = await browser.Http.GetAsync($"{page.Path}/qr.png", Ct);
        var sheet = await browser.Open($"{page.Path}/print");

        Assert.Equal(("image/svg+xml", "qr-fair.svg"), (svg.Content.Headers.ContentType?.MediaType, svg.Content.Headers.ContentDisposition?.FileName));
        Assert.Equal(("image/png", "qr-fair.png"), (png.Content.Headers.ContentType?.MediaType, png.Content.Headers.ContentDisposition?.FileName));
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], (await png.Content.ReadAsByteArrayAsync(Ct))[..4]);
        var drawn = page.Html.QuerySelector("svg.qr path[fill='#000']")!.GetAttribute("d")!;
        Assert.Contains(drawn, await svg.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.Equal(drawn, sheet.Html.QuerySelector("svg path[fill='#000']")!.GetAttribute("d"));
        Assert.Contains("cyber", sheet.Heading, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Another_workspace_neither_sees_nor_changes_it()
    {
        var (id, _) = await app.Given.PublishedMagnet();
        using var browser = await app.SignIn();
        var page = await Make(browser, id, "Fair");
        var stranger = await app.Given.OtherWorkspace("Third Ltd", "kim@third.example");
        using var other = await app.SignIn(stranger.Email, stranger.Password);

        foreach (var path in new[] { $"/magnets/{id}/placements", page.Path, $"{page.Path}/print", $"{page.Path}/qr.svg", $"{page.Path}/qr.png" })
            Assert.Equal(HttpStatusCode.NotFound, (await other.Open(path)).Status);
        var own = await app.Given.Magnet(stranger.Workspace.Id);
        // A placement of the first workspace under a magnet of the second.
        Assert.Equal(HttpStatusCode.NotFound, (await other.Open($"/magnets/{own.Id}/placements/{page.Path[^36..]}")).Status);
    }

    private static async Task<BrowserPage> Make(Browser browser, Guid magnet, string name, PlacementKind kind = PlacementKind.Page) =>
        await browser.Submit(await browser.Open($"/magnets/{magnet}/placements"), "form#new", ("Input.Name", name), ("Input.Kind", kind.ToString()));
}
