using System.Net;
using LeadMagnets.Web.Features.Shared.Magnets;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LeadMagnets.Web.Tests.Admin;

/// <summary>The list of websites that may embed a magnet, from the page where it is typed to the call that it refuses.</summary>
public sealed class WebsitesTests(WebApp app) : IClassFixture<WebApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_saved_holds_for_the_next_visitor()
    {
        var (id, key) = await app.Given.PublishedMagnet();
        using var browser = await app.SignIn();
        var page = await browser.Open($"/magnets/{id}/websites");

        await browser.Submit(page, "main form", ("Input.Websites", "shop.example/pricing?a=b\nhttps://WWW.shop.example\nhttps://shop.example"));

        Assert.Equal(["https://shop.example", "https://www.shop.example"], await app.Read(db => db.Magnets.Where(m => m.Id == id).Select(m => m.AllowedOrigins).SingleAsync()));
        Assert.Equal(HttpStatusCode.Forbidden, await Post(key, "https://copycat.example"));
        Assert.NotEqual(HttpStatusCode.Forbidden, await Post(key, "https://shop.example"));
        using var client = app.CreateClient();
        var hosted = await client.GetAsync($"/m/{key}", Ct);
        Assert.EndsWith("frame-ancestors 'self' https://shop.example https://www.shop.example", Assert.Single(hosted.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_is_no_website_is_named_and_nothing_typed_is_lost()
    {
        var (id, _) = await app.Given.PublishedMagnet();
        using var browser = await app.SignIn();
        var page = await browser.Open($"/magnets/{id}/websites");

        var again = await browser.Submit(page, "main form", ("Input.Websites", "https://shop.example\nour shop"));

        Assert.Contains("“our” is no website", again.Text(".error"), StringComparison.Ordinal);
        Assert.Equal("https://shop.example\nour shop", again.Html.QuerySelector("textarea")!.TextContent.ReplaceLineEndings("\n").Trim());
        Assert.Empty(await app.Read(db => db.Magnets.Where(m => m.Id == id).Select(m => m.AllowedOrigins).SingleAsync()));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("  \r\n ", "")]
    [InlineData("www.example.com", "https://www.example.com")]
    [InlineData("http://localhost:8080/x, https://example.com:443", "http://localhost:8080 https://example.com")]
    [InlineData("https://müller.example", "https://xn--mller-kva.example")]
    [InlineData("https://[::1]:9000", "https://[::1]:9000")]
    public void Origins_are_kept_as_browsers_send_them(string typed, string kept) => Assert.Equal((kept, null), (string.Join(' ', Origins.Read(typed).Origins), Origins.Read(typed).Problem));

    [Theory]
    [InlineData("example")]
    [InlineData("ftp://example.com")]
    [InlineData("https://user:secret@example.com")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://")]
    [InlineData("https://example.com:0")]
    [InlineData("https://example.com.")]
    public void What_is_no_website_is_refused(string typed) => Assert.NotNull(Origins.Read(typed).Problem);

    private async Task<HttpStatusCode> Post(string key, string origin)
    {
        using var client = app.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/embed/{key}/events") { Content = new StringContent("{}", null, "application/json") };
        request.Headers.TryAddWithoutValidation("Origin", origin);
        using var answer = await client.SendAsync(request, Ct);
        return answer.StatusCode;
    }
}
