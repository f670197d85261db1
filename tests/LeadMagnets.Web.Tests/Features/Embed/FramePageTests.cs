using System.Net;
using System.Text;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Embed;

/// <summary>The hosted page as content of a frame: who may frame it, what may run in it, and who may send answers from a sandbox.</summary>
public sealed class FramePageTests(WebApp app) : IClassFixture<WebApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Anybody_may_frame_it_until_its_marketer_lists_websites()
    {
        var (_, key) = await app.Given.PublishedMagnet();

        var page = await app.Visit().Open($"/m/{key}?frame=1");

        var policy = Policy(page);
        // Not even "*": it would refuse pages without an origin, sandboxed ones and files.
        Assert.DoesNotContain("frame-ancestors", policy, StringComparison.Ordinal);
        Assert.False(page.Response.Headers.Contains("X-Frame-Options"));
        Assert.Empty(page.Html.QuerySelectorAll("meta[property], link[rel=alternate]"));
    }

    [Fact]
    public async Task Nothing_runs_or_paints_in_it_but_what_carries_its_nonce()
    {
        var (_, key) = await app.Given.PublishedMagnet();

        var (one, two) = (await app.Visit().Open($"/m/{key}?frame=1"), await app.Visit().Open($"/m/{key}?frame=1"));

        var nonce = one.Html.QuerySelector("script")!.GetAttribute("nonce");
        Assert.StartsWith($"default-src 'none'; script-src 'nonce-{nonce}' 'strict-dynamic'; style-src 'nonce-{nonce}'; ", Policy(one), StringComparison.Ordinal);
        Assert.Contains("require-trusted-types-for 'script'", Policy(one), StringComparison.Ordinal);
        Assert.All(one.Html.QuerySelectorAll("script, link[rel=stylesheet], style"), tag => Assert.Equal(nonce, tag.GetAttribute("nonce")));
        Assert.Equal(["/embed/framed.js", "/embed/v1.js"], one.Html.QuerySelectorAll("script").Select(script => script.GetAttribute("src")));
        Assert.NotEqual(nonce, two.Html.QuerySelector("script")!.GetAttribute("nonce"));
    }

    [Fact]
    public async Task Every_page_of_a_run_carries_the_same_list()
    {
        var (id, key) = await app.Given.PublishedMagnet("pm-style");
        await Change(id, m => m.AllowedOrigins = ["https://shop.example", "http://localhost:8080"]);
        using var browser = app.Visit();
        const string Ancestors = "; frame-ancestors 'self' https://shop.example http://localhost:8080";

        var first = await browser.Open($"/m/{key}?frame=1");
        var next = await browser.Submit(first, ("go", "next"));
        var refused = await browser.Submit(next, ("go", "next"));
        var back = await browser.Submit(refused, ("go", "back"));
        var broken = await browser.Submit(back, ("state", "nonsense"));
        await Change(id, m => m.Status = MagnetStatus.Unpublished);
        var closed = await browser.Open($"/m/{key}?frame=1");

        Assert.All((BrowserPage[])[first, next, refused, back, broken, closed], page => Assert.EndsWith(Ancestors, Policy(page), StringComparison.Ordinal));
        Assert.All((BrowserPage[])[first, next, refused, back, broken], page => Assert.Equal($"/m/{key}?frame=1", page.Html.QuerySelector("form")!.GetAttribute("action")));
        Assert.NotEmpty(refused.Html.QuerySelectorAll("[role=alert]"));
        Assert.Equal(HttpStatusCode.NotFound, closed.Status);
        Assert.Contains($"style-src 'nonce-{closed.Html.QuerySelector("link[rel=stylesheet]")!.GetAttribute("nonce")}'", Policy(closed), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("light", "light")]
    [InlineData("dark", "dark")]
    [InlineData("\"><script>", null)]
    public async Task Its_address_may_ask_for_light_or_dark(string asked, string? theme)
    {
        var (_, key) = await app.Given.PublishedMagnet();

        var page = await app.Visit().Open($"/m/{key}?frame=1&theme={Uri.EscapeDataString(asked)}");

        Assert.Equal((theme, theme), (page.Html.DocumentElement.GetAttribute("class"), page.Html.QuerySelector("lead-magnet")!.GetAttribute("theme")));
    }

    [Fact]
    public async Task A_sandbox_sends_answers_while_there_is_no_list()
    {
        var (_, key) = await app.Given.PublishedMagnet();

        Assert.Equal(HttpStatusCode.OK, await Send(key, "events", "{}"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await Send(key, "submissions", """{"submissionId":"sandbox-1"}"""));
    }

    [Fact]
    public async Task With_a_list_a_sandbox_is_let_in_by_permission_and_proves_itself_with_its_session()
    {
        var (id, key) = await app.Given.PublishedMagnet();
        await Change(id, m => m.AllowedOrigins = ["https://shop.example"]);
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (await Send(key, "events", "{}"), await Send(key, "submissions", "{}")));

        await Change(id, m => m.AllowsSandboxed = true);
        var (told, session) = await Session(key);

        Assert.Equal(HttpStatusCode.OK, told);
        Assert.Equal(HttpStatusCode.Forbidden, await Send(key, "submissions", """{"submissionId":"sandbox-2"}"""));
        Assert.Equal(HttpStatusCode.Forbidden, await Send(key, "submissions", """{"submissionId":"sandbox-2","session":"forged"}"""));
        Assert.Equal(HttpStatusCode.Forbidden, await Send(key, "submissions/sandbox-2/lead", """{"lead":{}}"""));
        // Its answers are looked at now; that they are missing is another matter.
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await Send(key, "submissions", $$"""{"submissionId":"sandbox-2","session":"{{session}}"}"""));
        Assert.Equal(HttpStatusCode.Forbidden, await Send(key, "events", "{}", "https://copycat.example"));
    }

    [Theory]
    [InlineData("/embed/frame.js")]
    [InlineData("/embed/framed.js")]
    public async Task Both_ends_of_the_frame_are_served_to_everybody_and_fresh(string path)
    {
        using var client = app.CreateClient();

        var answer = await client.GetAsync(path, Ct);

        Assert.SkipWhen(answer.StatusCode is HttpStatusCode.NotFound, "The widgets are not built.");
        Assert.Equal(("*", "public, max-age=300", "text/javascript"), (answer.Headers.GetValues("Access-Control-Allow-Origin").Single(), answer.Headers.CacheControl!.ToString(), answer.Content.Headers.ContentType!.MediaType));
    }

    private async Task<(HttpStatusCode, string)> Session(string key)
    {
        using var client = app.CreateClient();
        using var answer = await client.SendAsync(Request(key, "events", """{"kind":"view","version":1}""", "null"), Ct);
        var body = await answer.Content.ReadAsStringAsync(Ct);
        return (answer.StatusCode, body.Split('"')[3]);
    }

    private async Task<HttpStatusCode> Send(string key, string path, string body, string origin = "null")
    {
        using var client = app.CreateClient();
        using var answer = await client.SendAsync(Request(key, path, body, origin), Ct);
        return answer.StatusCode;
    }

    private static HttpRequestMessage Request(string key, string path, string body, string origin)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/embed/{key}/{path}") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("Origin", origin);
        return request;
    }

    private async Task Change(Guid id, Action<Magnet> change)
    {
        await app.Write(async db =>
        {
            change(await db.Magnets.SingleAsync(m => m.Id == id));
            return 0;
        });
        app.Clock.Advance(TimeSpan.FromSeconds(5));
    }

    private static string Policy(BrowserPage page) => page.Response.Headers.GetValues("Content-Security-Policy").Single();
}
