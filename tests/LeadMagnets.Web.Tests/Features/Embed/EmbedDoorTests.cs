using System.Net;
using System.Text.Json;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Embed;

/// <summary>Who may knock at the public calls, and how they are answered before any body counts.</summary>
public sealed class EmbedDoorTests(WebApp app) : IClassFixture<WebApp>
{
    private const string Mine = "https://shop.example";
    private const string Other = "https://copycat.example";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("br")]
    [InlineData("")]
    public async Task HEAD_is_answered_as_GET_without_a_body(string coding)
    {
        var (_, key) = await app.Given.PublishedMagnet();

        var get = await Send(HttpMethod.Get, $"/api/v1/embed/{key}", coding: coding);
        var head = await Send(HttpMethod.Head, $"/api/v1/embed/{key}", coding: coding);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(Headers(get), Headers(head));
        Assert.True(get.Content.Headers.ContentLength > 1000);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Ct));
    }

    [Fact]
    public async Task HEAD_knows_what_is_unchanged_and_what_is_not_there()
    {
        var (_, key) = await app.Given.PublishedMagnet();
        var tag = (await Send(HttpMethod.Get, $"/api/v1/embed/{key}")).Headers.ETag!.Tag;

        var same = await Send(HttpMethod.Head, $"/api/v1/embed/{key}", tag: tag);

        Assert.Equal((HttpStatusCode.NotModified, tag), (same.StatusCode, same.Headers.ETag!.Tag));
        Assert.Equal(HttpStatusCode.OK, (await Send(HttpMethod.Head, $"/api/v1/embed/{key}", tag: "\"another\"")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Send(HttpMethod.Head, "/api/v1/embed/nobodys")).StatusCode);
    }

    [Theory]
    [InlineData("/events")]
    [InlineData("/challenge")]
    [InlineData("/submissions")]
    [InlineData("/submissions/abcdefgh/lead")]
    public async Task An_origin_that_the_magnet_does_not_list_is_refused_and_told_why(string path)
    {
        var key = await ListedMagnet();

        foreach (var origin in Strange)
        {
            var refused = await Send(HttpMethod.Post, $"/api/v1/embed/{key}{path}", origin);

            Assert.Equal((origin, HttpStatusCode.Forbidden), (origin, refused.StatusCode));
            Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.MediaType);
            var problem = JsonSerializer.Deserialize<JsonElement>(await refused.Content.ReadAsStringAsync(Ct));
            Assert.Equal("origin-not-allowed", problem.GetProperty("code").GetString());
            Assert.Contains("may not embed this magnet", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
            // With this header the browser lets the player read why; caches keep the answers of origins apart.
            Assert.Equal(System.Text.Ascii.IsValid(origin) ? origin : "*", Header(refused, "Access-Control-Allow-Origin"));
            Assert.Contains("Origin", refused.Headers.Vary);
        }
        Assert.Equal(0, await app.Read(db => db.Submissions.CountAsync(s => db.Magnets.Any(m => m.Id == s.MagnetId && m.Key == key))));
    }

    /// <summary>Origins that are not https://shop.example, however near they come.</summary>
    private static readonly string[] Strange =
    [
        Other, "null", "NULL", "http://shop.example", "https://shop.example:8443", "https://shop.example:80", "https://evil-shop.example", "https://shop.example.evil.example",
        "https://www.shop.example", "https://shop.example.", "https://shop.example/", "https://shop.example@evil.example", "https://evil.example#https://shop.example",
        "https://evil.example?https://shop.example", "https://shop.example https://evil.example", "https://evil.example, https://shop.example", "shop.example", "//shop.example",
        "https://shop.exampl", "https://shop.example%2eevil.example", "https://sh\u043ep.example", "ftp://shop.example", "file://", "chrome-extension://abcdef",
    ];

    [Fact]
    public async Task The_browsers_own_question_is_free_so_that_the_player_can_read_the_refusal()
    {
        var key = await ListedMagnet();

        var asked = await Send(HttpMethod.Options, $"/api/v1/embed/{key}/events", Other);

        Assert.Equal((HttpStatusCode.NoContent, Other), (asked.StatusCode, Header(asked, "Access-Control-Allow-Origin")));
    }

    [Theory]
    [InlineData("https://copycat.example/page?a=b", HttpStatusCode.Forbidden)]
    [InlineData("https://shop.example.evil.example/", HttpStatusCode.Forbidden)]
    [InlineData("https://shop.example@evil.example/", HttpStatusCode.Forbidden)]
    [InlineData("about:client", HttpStatusCode.Forbidden)]
    [InlineData("https://shop.example/page?a=b", HttpStatusCode.OK)]
    [InlineData("https://SHOP.example:443/page", HttpStatusCode.OK)]
    public async Task A_browser_that_keeps_its_origin_is_judged_by_its_referrer(string referrer, HttpStatusCode status)
    {
        var key = await ListedMagnet();

        Assert.Equal(status, (await Send(HttpMethod.Post, $"/api/v1/embed/{key}/events", referrer: referrer)).StatusCode);
    }

    [Theory]
    [InlineData("https://localhost", HttpStatusCode.OK)]
    [InlineData("https://localhost:444", HttpStatusCode.Forbidden)]
    [InlineData("https://grow.example", HttpStatusCode.Forbidden)]
    public async Task Our_own_page_is_let_in_also_where_a_proxy_ends_https(string origin, HttpStatusCode status)
    {
        var key = await ListedMagnet();

        Assert.Equal(status, (await Send(HttpMethod.Post, $"/api/v1/embed/{key}/events", origin)).StatusCode);
    }

    [Fact]
    public async Task A_listed_origin_is_let_in_by_name()
    {
        var key = await ListedMagnet();

        var asked = await Send(HttpMethod.Options, $"/api/v1/embed/{key}/events", Mine);
        var told = await Send(HttpMethod.Post, $"/api/v1/embed/{key}/events", "HTTPS://Shop.example");

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.OK), (asked.StatusCode, told.StatusCode));
        Assert.Equal((Mine, "Content-Type"), (Header(asked, "Access-Control-Allow-Origin"), Header(asked, "Access-Control-Allow-Headers")));
        Assert.Contains("POST", Header(asked, "Access-Control-Allow-Methods"), StringComparison.Ordinal);
        Assert.Equal("HTTPS://Shop.example", Header(told, "Access-Control-Allow-Origin"));
        Assert.Contains("Origin", told.Headers.Vary);
        Assert.False(told.Headers.Contains("Access-Control-Allow-Credentials"));
    }

    [Fact]
    public async Task A_list_of_origins_closes_neither_the_definition_nor_our_own_page_nor_other_programs()
    {
        var key = await ListedMagnet();

        var read = await Send(HttpMethod.Get, $"/api/v1/embed/{key}", Other);

        Assert.Equal((HttpStatusCode.OK, "*"), (read.StatusCode, Header(read, "Access-Control-Allow-Origin")));
        Assert.Equal(HttpStatusCode.OK, (await Send(HttpMethod.Post, $"/api/v1/embed/{key}/events", "http://localhost")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Send(HttpMethod.Post, $"/api/v1/embed/{key}/events")).StatusCode);
    }

    [Fact]
    public async Task Without_a_list_every_origin_is_let_in()
    {
        var (_, key) = await app.Given.PublishedMagnet();

        var told = await Send(HttpMethod.Post, $"/api/v1/embed/{key}/events", "null");

        Assert.Equal((HttpStatusCode.OK, "null"), (told.StatusCode, Header(told, "Access-Control-Allow-Origin")));
    }

    private async Task<string> ListedMagnet()
    {
        var (id, key) = await app.Given.PublishedMagnet();
        await app.Write(async db => (await db.Magnets.SingleAsync(m => m.Id == id)).AllowedOrigins = [Mine]);
        // Known for some seconds as it was published.
        app.Clock.Advance(TimeSpan.FromSeconds(5));
        return key;
    }

    private async Task<HttpResponseMessage> Send(HttpMethod method, string path, string? origin = null, string coding = "", string? tag = null, string? referrer = null)
    {
        using var client = app.CreateClient();
        using var request = new HttpRequestMessage(method, path);
        if (method == HttpMethod.Post) request.Content = new StringContent("{}", null, "application/json");
        if (origin is not null) request.Headers.TryAddWithoutValidation("Origin", origin);
        if (referrer is not null) request.Headers.TryAddWithoutValidation("Referer", referrer);
        if (coding.Length > 0) request.Headers.TryAddWithoutValidation("Accept-Encoding", coding);
        if (tag is not null) request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return await client.SendAsync(request, Ct);
    }

    private static string Header(HttpResponseMessage answer, string name) => answer.Headers.GetValues(name).Single();

    private static List<string> Headers(HttpResponseMessage answer) =>
        [.. answer.Headers.Concat(answer.Content.Headers).Where(h => h.Key != "Date").Select(h => $"{h.Key}: {string.Join(", ", h.Value)}").Order(StringComparer.Ordinal)];
}
