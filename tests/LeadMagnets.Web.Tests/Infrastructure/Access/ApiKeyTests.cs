using System.Net;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Infrastructure.Access;
using LeadMagnets.Web.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LeadMagnets.Web.Tests.Infrastructure.Access;

public sealed class ApiKeyTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("not-a-key-that-anybody-has")]
    [InlineData(" ")]
    public async Task Without_a_known_key_the_answer_is_401_as_problem_details(string key)
    {
        await using var app = await Started();

        var answer = await app.Api(key).GetAsync("/api/v1/who", Cancel);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.Single().Scheme);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_key_opens_its_workspace_alone()
    {
        await using var app = await Started();
        await app.Given.OtherWorkspace();

        var seen = await app.Api().GetStringAsync("/api/v1/who", Cancel);

        Assert.Equal("olive@example.com", seen);
    }

    [Fact]
    public async Task A_session_cookie_is_no_key()
    {
        await using var app = await Started();
        using var browser = await app.SignIn();

        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.Open("/api/v1/who")).Status);
    }

    [Fact]
    public async Task A_revoked_key_is_refused()
    {
        await using var app = await Started();
        await app.Write(db => db.ApiKeys.ExecuteUpdateAsync(set => set.SetProperty(k => k.RevokedAt, app.Clock.GetUtcNow())));

        Assert.Equal(HttpStatusCode.Unauthorized, (await app.Api().GetAsync("/api/v1/who", Cancel)).StatusCode);
    }

    [Fact]
    public async Task Use_is_noted_once_a_minute()
    {
        await using var app = await Started();
        var first = app.Clock.GetUtcNow();
        await app.Api().GetAsync("/api/v1/who", Cancel);
        app.Clock.Advance(TimeSpan.FromSeconds(59));
        await app.Api().GetAsync("/api/v1/who", Cancel);
        var afterFiftyNine = await LastUse(app);
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        await app.Api().GetAsync("/api/v1/who", Cancel);

        Assert.Equal(first, afterFiftyNine);
        Assert.Equal(first + TimeSpan.FromMinutes(1), await LastUse(app));
    }

    [Fact]
    public async Task Hundreds_of_calls_at_once_with_one_key_all_pass()
    {
        await using var app = await Started();
        using var client = app.Api();

        var answers = await Task.WhenAll(Enumerable.Range(0, 500).Select(_ => client.GetAsync("/api/v1/limited", Cancel)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
    }

    private static Task<DateTimeOffset?> LastUse(WebApp app) => app.Read(db => db.ApiKeys.Select(k => k.LastUsedAt).SingleAsync(Cancel));

    private static Task<WebApp> Started() => WebApp.Start(app => app.With(services => services.AddSingleton<IStartupFilter, TwoEndpoints>()));

    /// <summary>The management group itself is under test, whatever features hang in it.</summary>
    private sealed class TwoEndpoints : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            next(app);
            var api = ((IEndpointRouteBuilder)app.Properties["__EndpointRouteBuilder"]!).MapManagementApi();
            api.MapGet("/who", (AppDb db, CancellationToken ct) => db.Members.Select(m => m.Email).SingleAsync(ct));
            api.MapGet("/limited", () => "here");
        };
    }
}
