using System.Net;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Embed;

/// <summary>What the hosted page says of itself: to search engines, to programs that make previews, to oEmbed consumers.</summary>
public sealed class HostedHeadTests : IClassFixture<SlashedApp>
{
    private readonly SlashedApp app;

    public HostedHeadTests(SlashedApp app)
    {
        this.app = app;
        app.Printer.IsOn = true;
    }

    [Fact]
    public async Task A_link_to_it_gets_title_description_and_picture()
    {
        var (_, key) = await app.Given.PublishedMagnet("pm-style");

        var page = await app.Visit().Open($"/m/{key}");

        Assert.Equal($"https://leads.example/m/{key}", page.Html.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(page.Html.Title, Meta(page, "property", "og:title"));
        Assert.Equal(Meta(page, "name", "description"), Meta(page, "property", "og:description"));
        Assert.NotEmpty(Meta(page, "name", "description")!);
        Assert.Equal($"https://leads.example/m/{key}", Meta(page, "property", "og:url"));
        Assert.StartsWith($"https://leads.example/m/{key}/card.png?v=", Meta(page, "property", "og:image"), StringComparison.Ordinal);
        Assert.Equal(("1200", "630"), (Meta(page, "property", "og:image:width"), Meta(page, "property", "og:image:height")));
        Assert.Equal("summary_large_image", Meta(page, "name", "twitter:card"));
        Assert.Equal(Meta(page, "property", "og:image"), Meta(page, "name", "twitter:image"));
        Assert.StartsWith("index", Meta(page, "name", "robots"), StringComparison.Ordinal);
        Assert.False(page.Response.Headers.Contains("X-Robots-Tag"));
    }

    [Fact]
    public async Task Without_a_browser_there_is_no_picture_and_all_the_rest()
    {
        app.Printer.IsOn = false;
        var (_, key) = await app.Given.PublishedMagnet();

        var page = await app.Visit().Open($"/m/{key}");

        Assert.Empty(page.Html.QuerySelectorAll("meta[property^='og:image'], meta[name='twitter:image']"));
        Assert.Equal("summary", Meta(page, "name", "twitter:card"));
        Assert.NotNull(Meta(page, "property", "og:title"));
    }

    [Fact]
    public async Task Consumers_find_the_way_to_embed_it_in_the_head_and_in_a_header()
    {
        var (_, key) = await app.Given.PublishedMagnet();
        const string Expected = "https://leads.example/oembed?url=https%3A%2F%2Fleads.example%2Fm%2F{0}&format=json";

        var page = await app.Visit().Open($"/m/{key}");

        var link = page.Html.QuerySelector("link[type='application/json+oembed']")!;
        Assert.Equal((string.Format(System.Globalization.CultureInfo.InvariantCulture, Expected, key), "alternate", page.Html.Title), (link.GetAttribute("href"), link.GetAttribute("rel"), link.GetAttribute("title")));
        Assert.StartsWith($"<{string.Format(System.Globalization.CultureInfo.InvariantCulture, Expected, key)}>; rel=\"alternate\"; type=\"application/json+oembed\"; title*=UTF-8''",
            page.Response.Headers.GetValues("Link").Single(), StringComparison.Ordinal);
        // WordPress reads 150 kB, up to the end of the head.
        Assert.True(page.Html.Head!.OuterHtml.Length < 10_000);
    }

    [Fact]
    public async Task It_answers_under_its_readable_ending_and_always_under_its_key()
    {
        var (id, key) = await app.Given.PublishedMagnet("pm-style");
        await Change(id, m => m.Slug = "work-style");

        foreach (var name in (string[])["work-style", key])
        {
            var page = await app.Visit().Open($"/m/{name}");
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Equal("https://leads.example/m/work-style", page.Html.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            Assert.Equal("/m/work-style", page.Html.QuerySelector("form")!.GetAttribute("action"));
            var next = await app.Visit().Submit(page, ("go", "next"));
            Assert.Equal(HttpStatusCode.OK, next.Status);
            Assert.NotEmpty(next.Html.QuerySelectorAll("fieldset"));
        }
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visit().Open("/m/work-styles")).Status);
    }

    [Fact]
    public async Task Search_engines_are_kept_from_what_is_hidden_or_no_page_to_be_found()
    {
        var (id, key) = await app.Given.PublishedMagnet("pm-style");
        var open = await app.Visit().Open($"/m/{key}");

        var hidden = new List<BrowserPage> { await app.Visit().Open($"/m/{key}?frame=1"), await app.Visit().Open($"/m/{key}?test=x"), await app.Visit().Submit(open, ("go", "next")) };
        await Change(id, m => m.HiddenFromSearch = true);
        hidden.Add(await app.Visit().Open($"/m/{key}"));

        Assert.All(hidden, page => Assert.Equal(("noindex", "noindex"), (Meta(page, "name", "robots"), page.Response.Headers.GetValues("X-Robots-Tag").Single())));
        // Links in posts keep their picture.
        Assert.NotNull(Meta(hidden[^1], "property", "og:image"));
    }

    [Fact]
    public async Task What_is_not_public_is_a_friendly_page_that_nobody_finds()
    {
        var (id, key) = await app.Given.PublishedMagnet();
        using var api = app.Api();
        await api.PostAsync($"/api/v1/magnets/{id}/unpublish", null, TestContext.Current.CancellationToken);

        var page = await app.Visit().Open($"/m/{key}");

        Assert.Equal((HttpStatusCode.NotFound, "This page is not available", "noindex"), (page.Status, page.Heading, Meta(page, "name", "robots")));
        Assert.Empty(page.Html.QuerySelectorAll("meta[property], link[rel=alternate]"));
    }

    private async Task Change(Guid id, Action<LeadMagnets.Web.Data.Entities.Magnet> change)
    {
        await app.Write(async db =>
        {
            change(await db.Magnets.SingleAsync(m => m.Id == id));
            return 0;
        });
        // Known for some seconds as it was.
        app.Clock.Advance(TimeSpan.FromSeconds(5));
    }

    private static string? Meta(BrowserPage page, string attribute, string name) => page.Html.QuerySelector($"meta[{attribute}='{name}']")?.GetAttribute("content");
}
