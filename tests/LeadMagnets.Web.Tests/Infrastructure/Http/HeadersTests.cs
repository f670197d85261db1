using System.Net;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LeadMagnets.Web.Tests.Infrastructure.Http;

public sealed class HeadersTests(WebApp app) : IClassFixture<WebApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pages_run_only_our_own_scripts_and_stand_in_no_frame()
    {
        var page = await app.CreateClient().GetAsync("/account/sign-in", Cancel);

        var policy = page.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", page.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", page.Headers.GetValues("Referrer-Policy").Single());
    }

    [Fact]
    public async Task Over_http_cookies_have_a_plain_name()
    {
        Assert.All(await CookiesOfSignIn("http://localhost"), cookie =>
        {
            Assert.StartsWith("lm-", cookie, StringComparison.Ordinal);
            Assert.DoesNotContain("secure", cookie, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public async Task Over_https_cookies_are_bound_to_the_host()
    {
        Assert.All(await CookiesOfSignIn("https://localhost"), cookie =>
        {
            Assert.StartsWith("__Host-lm-", cookie, StringComparison.Ordinal);
            Assert.Contains("; path=/; secure; samesite=lax; httponly", cookie, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Over_https_a_cookie_without_the_prefix_counts_for_nothing()
    {
        using var client = app.CreateClient(new() { BaseAddress = new("https://localhost"), AllowAutoRedirect = false, HandleCookies = false });
        var session = (await CookiesOfSignIn("http://localhost")).Single(c => c.StartsWith("lm-session=", StringComparison.Ordinal)).Split(';')[0];

        Assert.Equal(HttpStatusCode.Redirect, (await Get(client, session)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Get(client, "__Host-" + session)).StatusCode);
    }

    [Fact]
    public async Task A_missing_page_is_a_page_and_a_missing_endpoint_is_problem_details()
    {
        using var browser = app.Visit();

        var page = await browser.Open("/no/such/page");
        var call = await app.Api().GetAsync("/api/v1/no-such-thing", Cancel);

        Assert.Equal((HttpStatusCode.NotFound, "There is nothing here"), (page.Status, page.Heading));
        Assert.Equal(HttpStatusCode.NotFound, call.StatusCode);
        Assert.Equal("application/problem+json", call.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/api/busy", HttpStatusCode.ServiceUnavailable)]
    [InlineData("/busy", HttpStatusCode.ServiceUnavailable)]
    [InlineData("/api/bug", HttpStatusCode.InternalServerError)]
    public async Task An_exception_is_answered_without_its_details(string path, HttpStatusCode expected)
    {
        await using var troubled = await WebApp.Start(a => a.With(services => services.AddSingleton<IStartupFilter, Troubles>())
            .With("Logging:LogLevel:Microsoft", "None"));

        var answer = await troubled.CreateClient().GetAsync(path, Cancel);

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal(expected == HttpStatusCode.ServiceUnavailable ? TimeSpan.FromSeconds(2) : null, answer.Headers.RetryAfter?.Delta);
        Assert.DoesNotContain("secret of the bug", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10.1.0.0/16", "https")]
    [InlineData("192.0.2.1", "http")]
    [InlineData(null, "http")]
    public async Task Forwarded_headers_are_believed_from_named_proxies_only(string? trusted, string scheme)
    {
        await using var behind = await WebApp.Start(a => a.With("LeadMagnets:TrustedProxies", trusted).With(services => services.AddSingleton<IStartupFilter, Troubles>()));

        var seen = await behind.Server.SendAsync(context =>
        {
            context.Connection.RemoteIpAddress = IPAddress.Parse("10.1.2.3");
            context.Request.Path = "/scheme";
            context.Request.Headers["X-Forwarded-Proto"] = "https";
        }, Cancel);

        using var reader = new StreamReader(seen.Response.Body);
        Assert.Equal(scheme, await reader.ReadToEndAsync(Cancel));
    }

    private async Task<List<string>> CookiesOfSignIn(string address)
    {
        using var client = app.CreateClient(new() { BaseAddress = new(address), AllowAutoRedirect = false });
        using var browser = new Browser(client);
        var form = await browser.Open("/account/sign-in");
        var signedIn = await browser.Submit(form, ("Input.Email", Owner.Email), ("Input.Password", Owner.Password));
        return [.. form.Response.Headers.GetValues("Set-Cookie"), .. signedIn.Response.Headers.GetValues("Set-Cookie")];
    }

    private static async Task<HttpResponseMessage> Get(HttpClient client, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/account/password");
        request.Headers.Add("Cookie", cookie);
        return await client.SendAsync(request, Cancel);
    }

    private sealed class Troubles : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            next(app);
            var routes = (IEndpointRouteBuilder)app.Properties["__EndpointRouteBuilder"]!;
            routes.MapGet("/api/busy", string () => throw new WriterBusyException());
            routes.MapGet("/busy", string () => throw new WriterBusyException());
            routes.MapGet("/api/bug", string () => throw new InvalidOperationException("secret of the bug"));
            routes.MapGet("/scheme", (HttpRequest request) => request.Scheme);
        };
    }
}
