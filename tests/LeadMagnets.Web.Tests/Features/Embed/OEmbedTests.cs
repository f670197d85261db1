using System.Net;
using System.Text.Json;
using AngleSharp;
using AngleSharp.Html.Dom;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Embed;

/// <summary>oEmbed 1.0 as its specification and WordPress want it (trust.md 1.2).</summary>
public sealed class OEmbedTests(PicturedApp app) : IClassFixture<PicturedApp>, IAsyncLifetime
{
    private Guid id;
    private string key = "";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        app.Printer.IsOn = true;
        (id, key) = await app.Given.PublishedMagnet("pm-style");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task The_answer_has_all_that_is_required_and_its_types()
    {
        var (status, answer, response) = await Ask($"url=https://leads.example/m/{key}&format=json");

        Assert.Equal((HttpStatusCode.OK, "application/json"), (status, response.Content.Headers.ContentType!.MediaType));
        Assert.Equal(("1.0", "rich", "LeadMagnets", "https://leads.example"), (Text(answer, "version"), Text(answer, "type"), Text(answer, "provider_name"), Text(answer, "provider_url")));
        Assert.Equal((640, 600, 3600), (Number(answer, "width"), Number(answer, "height"), Number(answer, "cache_age")));
        Assert.NotEmpty(Text(answer, "title"));
        Assert.NotEmpty(Text(answer, "author_name"));
        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Fact]
    public async Task Its_html_is_one_iframe_with_title_and_size_and_nothing_else()
    {
        await app.Write(async db => (await db.Magnets.SingleAsync(m => m.Id == id)).Slug = "work-style");
        app.Clock.Advance(TimeSpan.FromSeconds(5));

        var (_, answer, _) = await Ask("url=https://leads.example/m/work-style");

        var body = ((IHtmlDocument)await BrowsingContext.New().OpenAsync(r => r.Content(Text(answer, "html")), Ct)).Body!;
        var frame = Assert.IsAssignableFrom<IHtmlInlineFrameElement>(Assert.Single(body.ChildNodes));
        Assert.Equal(($"https://leads.example/m/{key}?frame=1", Text(answer, "title"), "640", "600"),
            (frame.GetAttribute("src"), frame.GetAttribute("title"), frame.GetAttribute("width"), frame.GetAttribute("height")));
        string[] kept = ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"];
        Assert.All(frame.Attributes, attribute => Assert.Contains(attribute.Name, kept));
    }

    [Theory]
    [InlineData("WordPress/6.1.9; https://weblog.example", true)]
    [InlineData("WordPress.com; https://weblog.example", true)]
    [InlineData("Mozilla/5.0 (compatible; WordPress)", false)]
    public async Task Only_for_WordPress_a_link_is_quoted_before_it(string agent, bool quoted)
    {
        await app.Write(async db => (await db.Magnets.SingleAsync(m => m.Id == id)).Slug = $"style-{key}");
        app.Clock.Advance(TimeSpan.FromSeconds(5));

        var (_, answer, response) = await Ask($"url=https://leads.example/m/style-{key}", agent);

        var body = ((IHtmlDocument)await BrowsingContext.New().OpenAsync(r => r.Content(Text(answer, "html")), Ct)).Body!;
        Assert.Equal(quoted ? ["BLOCKQUOTE", "IFRAME"] : ["IFRAME"], body.ChildNodes.Select(node => node.NodeName));
        Assert.Equal("User-Agent", response.Headers.GetValues("Vary").Single());
        if (!quoted) return;
        var link = Assert.IsAssignableFrom<IHtmlAnchorElement>(Assert.Single(body.FirstElementChild!.ChildNodes));
        Assert.Equal(($"https://leads.example/m/{key}", Text(answer, "title")), (link.GetAttribute("href"), link.TextContent));
    }

    [Theory]
    [InlineData("maxwidth=300", 300, 600)]
    [InlineData("maxwidth=300&maxheight=250", 300, 250)]
    [InlineData("maxheight=1", 640, 1)]
    [InlineData("maxwidth=5000&maxheight=5000", 640, 600)]
    [InlineData("maxwidth=", 640, 600)]
    public async Task What_is_asked_at_most_is_obeyed(string query, int width, int height)
    {
        var (_, answer, _) = await Ask($"url=https://leads.example/m/{key}&{query}");

        Assert.Equal((width, height), (Number(answer, "width"), Number(answer, "height")));
        Assert.Contains($"width=\"{width}\" height=\"{height}\"", Text(answer, "html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", true, true)]
    [InlineData("&maxwidth=1200&maxheight=630", true, true)]
    [InlineData("&maxwidth=1199", true, false)]
    [InlineData("&maxheight=629", true, false)]
    [InlineData("", false, false)]
    public async Task A_picture_comes_with_its_size_where_there_is_one_that_fits(string query, bool browser, bool shown)
    {
        app.Printer.IsOn = browser;

        var (_, answer, _) = await Ask($"url=https://leads.example/m/{key}{query}");

        Assert.Equal((shown, shown, shown), (answer.TryGetProperty("thumbnail_url", out var url), answer.TryGetProperty("thumbnail_width", out _), answer.TryGetProperty("thumbnail_height", out _)));
        if (!shown) return;
        Assert.StartsWith($"https://leads.example/m/{key}/card.png", url.GetString(), StringComparison.Ordinal);
        Assert.Equal((1200, 630), (Number(answer, "thumbnail_width"), Number(answer, "thumbnail_height")));
    }

    [Theory]
    [InlineData("https://leads.example/m/{0}/", HttpStatusCode.OK)]
    [InlineData("http://leads.example/m/{0}", HttpStatusCode.OK)]
    [InlineData("https://LEADS.example/m/{0}?utm_source=x#top", HttpStatusCode.OK)]
    [InlineData("https://leads.example/m/nobodys", HttpStatusCode.NotFound)]
    [InlineData("https://leads.example/m/{0}/card.png", HttpStatusCode.NotFound)]
    [InlineData("https://leads.example/r/{0}", HttpStatusCode.NotFound)]
    [InlineData("https://other.example/m/{0}", HttpStatusCode.NotFound)]
    [InlineData("https://leads.example.evil.example/m/{0}", HttpStatusCode.NotFound)]
    [InlineData("https://leads.example:8443/m/{0}", HttpStatusCode.NotFound)]
    [InlineData("/m/{0}", HttpStatusCode.NotFound)]
    [InlineData("javascript:alert(1)", HttpStatusCode.NotFound)]
    public async Task Only_hosted_pages_of_this_server_are_known(string address, HttpStatusCode expected)
    {
        var (status, _, _) = await Ask($"url={Uri.EscapeDataString(address.Replace("{0}", key, StringComparison.Ordinal))}");

        Assert.Equal(expected, status);
    }

    [Theory]
    [InlineData("format=xml", HttpStatusCode.NotImplemented, "format")]
    [InlineData("format=JSON", HttpStatusCode.OK, null)]
    [InlineData("maxwidth=wide", HttpStatusCode.BadRequest, "size")]
    [InlineData("maxheight=0", HttpStatusCode.BadRequest, "size")]
    [InlineData("maxwidth=-5", HttpStatusCode.BadRequest, "size")]
    [InlineData("url=", HttpStatusCode.BadRequest, "url-missing")]
    public async Task What_cannot_be_answered_says_why(string query, HttpStatusCode expected, string? code)
    {
        var (status, answer, response) = await Ask(query.StartsWith("url", StringComparison.Ordinal) ? query : $"url=https://leads.example/m/{key}&{query}");

        Assert.Equal(expected, status);
        if (code is null) return;
        Assert.Equal((code, "application/problem+json"), (Text(answer, "code"), response.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task What_is_no_longer_public_is_unknown()
    {
        using var api = app.Api();
        await api.PostAsync($"/api/v1/magnets/{id}/unpublish", null, Ct);

        Assert.Equal(HttpStatusCode.NotFound, (await Ask($"url=https://leads.example/m/{key}")).Status);
    }

    [Fact]
    public async Task A_flood_from_one_network_is_told_to_wait()
    {
        var last = 0;
        for (var i = 0; i < 121; i++)
        {
            var answer = await app.Server.SendAsync(context =>
            {
                context.Connection.RemoteIpAddress = IPAddress.Parse("203.0.113.7");
                context.Request.Path = "/oembed";
                context.Request.QueryString = new("?url=https://leads.example/m/nobodys");
            }, Ct);
            last = answer.Response.StatusCode;
        }

        Assert.Equal(429, last);
        Assert.Equal(HttpStatusCode.OK, (await Ask($"url=https://leads.example/m/{key}")).Status);
    }

    private async Task<(HttpStatusCode Status, JsonElement Answer, HttpResponseMessage Response)> Ask(string query, string? agent = null)
    {
        using var client = app.CreateClient();
        if (agent is not null) client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", agent);
        var response = await client.GetAsync($"/oembed?{query}", Ct);
        return (response.StatusCode, JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync(Ct)), response);
    }

    private static string Text(JsonElement answer, string name) => answer.GetProperty(name).GetString()!;
    private static int Number(JsonElement answer, string name) => answer.GetProperty(name).GetInt32();
}
