using System.Buffers.Binary;
using System.Net;
using LeadMagnets.Web.Infrastructure.Printing;
using LeadMagnets.Web.Tests.Features.Reports;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Embed;

/// <summary>The picture beside a link to a magnet.</summary>
public sealed class MagnetCardTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_is_a_picture_of_1200_by_630()
    {
        PdfFile.NeedsChromium();
        await using var app = await WebApp.Start(a => a.With("LeadMagnets:Chromium", PdfFile.Chromium().Path));
        var (_, key) = await app.Given.PublishedMagnet("pm-style");
        using var client = app.CreateClient();

        using var answer = await client.GetAsync(await Address(app, key), Ct);

        var png = await answer.Content.ReadAsByteArrayAsync(Ct);
        Assert.Equal((HttpStatusCode.OK, "image/png"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Equal((1200, 630), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
        Assert.Equal("public, max-age=2592000", answer.Headers.CacheControl!.ToString());
        Assert.Equal("cross-origin", answer.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
    }

    [Fact]
    public async Task It_is_taken_once_and_anew_when_it_shows_something_else()
    {
        var printer = new SwitchedPrinter { IsOn = true };
        await using var app = await Started(printer);
        var (_, key) = await app.Given.PublishedMagnet("pm-style");
        using var client = app.CreateClient();
        var first = await Address(app, key);

        await client.GetByteArrayAsync(first, Ct);
        await client.GetByteArrayAsync(first, Ct);
        await client.GetByteArrayAsync($"/m/{key}/card.png", Ct);
        Assert.Equal(1, printer.Pictures);

        await app.Write(async db => (await db.Workspaces.FirstAsync()).Name = "Northwind & Söhne <b>");
        app.Clock.Advance(TimeSpan.FromSeconds(5));
        var second = await Address(app, key);
        Assert.NotEqual(first, second);
        await client.GetByteArrayAsync(second, Ct);

        Assert.Equal(2, printer.Pictures);
        Assert.Contains("Northwind &amp; S&#xF6;hne &lt;b&gt;", printer.LastPicture, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_shows_something_else_by_now_is_not_kept_for_long()
    {
        await using var app = await Started(new() { IsOn = true });
        var (_, key) = await app.Given.PublishedMagnet("pm-style");
        using var client = app.CreateClient();

        using var answer = await client.GetAsync($"/m/{key}/card.png?v=000000000000", Ct);

        Assert.Equal("public, max-age=300", answer.Headers.CacheControl!.ToString());
        using var again = new HttpRequestMessage(HttpMethod.Get, $"/m/{key}/card.png");
        again.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
        using var unchanged = await client.SendAsync(again, Ct);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Fact]
    public async Task Without_a_browser_it_says_when_to_come_again_and_of_what_is_not_public_there_is_none()
    {
        await using var app = await Started(new());
        var (id, key) = await app.Given.PublishedMagnet();
        using var client = app.CreateClient();

        using var answer = await client.GetAsync($"/m/{key}/card.png", Ct);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "10", "no-store"), (answer.StatusCode, answer.Headers.RetryAfter!.ToString(), answer.Headers.CacheControl!.ToString()));

        using var api = app.Api();
        await api.PostAsync($"/api/v1/magnets/{id}/unpublish", null, Ct);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/m/{key}/card.png", Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/m/nobodys/card.png", Ct)).StatusCode);
    }

    private static Task<WebApp> Started(SwitchedPrinter printer) => WebApp.Start(a => a.With(services => services.AddSingleton<IPrinter>(printer)));

    private static async Task<string> Address(WebApp app, string key) =>
        new Uri((await app.Visit().Open($"/m/{key}")).Html.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!).PathAndQuery;
}
