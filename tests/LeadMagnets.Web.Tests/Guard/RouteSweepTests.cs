using System.Net;
using System.Text;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Infrastructure;
using LeadMagnets.Web.Tests.Support;
using Xunit;

namespace LeadMagnets.Web.Tests.Guard;

/// <summary>
/// Knocks at every route of the running program with the ids of one workspace (trust.md 56): as nobody, as the owner of another workspace,
/// and with another workspace's API key. The list comes from the program, so a new route is swept without being named here.
/// </summary>
public sealed class RouteSweepTests
{
    private const string StrangersKey = "strangers-key-0123456789-abcdef";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_route_has_a_rule()
    {
        await using var app = await WebApp.Start();
        var first = await SweptWorkspace.Given(app);
        var routes = await SweptRoute.All(app);

        Assert.True(routes.Count > 50, $"Only {routes.Count} routes were found.");
        Assert.Empty(SweptRoute.Outdated(routes));
        // A route whose parameter nobody can fill is not swept: name in SweptWorkspace what stands there.
        Assert.Empty(routes.Where(r => r.Audience is not Audience.Everybody && first.AddressOf(r) is null).Select(r => r.ToString()));
    }

    [Fact]
    public async Task Nobody_gets_in_without_signing_in_or_a_key()
    {
        await using var app = await WebApp.Start();
        var first = await SweptWorkspace.Given(app);
        using var anonymous = app.CreateClient(new() { AllowAutoRedirect = false });

        await Sweep(app, first, anonymous, null, (route, answer, _) => Assert.True(IsRefused(route, answer), $"{route} as nobody: {answer.StatusCode}"));
    }

    [Fact]
    public async Task The_owner_of_another_workspace_sees_and_changes_nothing()
    {
        await using var app = await WebApp.Start();
        var first = await SweptWorkspace.Given(app);
        var stranger = await app.Given.OtherWorkspace();
        using var browser = await app.SignIn(stranger.Email, stranger.Password);
        var token = (await browser.Open("/magnets/new")).Html.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value");

        // Its own password form is the only one that would end the sweep's session.
        await Sweep(app, first, browser.Http, token, (route, answer, body) => Judge(first, route, answer, body, Audience.Members));
    }

    [Fact]
    public async Task Another_workspaces_API_key_sees_and_changes_nothing()
    {
        await using var app = await WebApp.Start();
        var first = await SweptWorkspace.Given(app);
        var stranger = await app.Given.OtherWorkspace();
        await app.Write(db => Task.FromResult(db.Add(new ApiKey
        {
            Id = app.Given.NewId(), WorkspaceId = stranger.Workspace.Id, Name = "Key", Prefix = "stra", Hash = SecretHash.Of(StrangersKey), CreatedAt = app.Given.Now,
        }).Entity.Id));
        using var api = app.Api(StrangersKey);

        await Sweep(app, first, api, null, (route, answer, body) => Judge(first, route, answer, body, Audience.ApiKeys));
    }

    [Fact]
    public async Task The_sweep_would_notice_a_change()
    {
        await using var app = await WebApp.Start();
        var first = await SweptWorkspace.Given(app);
        var before = await first.Content();

        using var api = app.Api();
        await api.PostAsync($"/api/v1/magnets/{(await app.Given.PublishedMagnet()).Id}/unpublish", null, Ct);

        var after = await first.Content();
        Assert.NotEqual(before["Magnets"], after["Magnets"]);
        Assert.Equal(before["Leads"], after["Leads"]);
    }

    private static async Task Sweep(WebApp app, SweptWorkspace first, HttpClient http, string? token, Action<SweptRoute, HttpResponseMessage, string> judge)
    {
        var definition = await Definition(app);
        var before = await first.Content();
        foreach (var route in (await SweptRoute.All(app)).Where(r => r.Audience is not Audience.Everybody))
        {
            using var request = new HttpRequestMessage(new(route.Method), first.AddressOf(route)) { Content = Body(first, route, token, definition) };
            using var answer = await http.SendAsync(request, Ct);
            var body = await answer.Content.ReadAsStringAsync(Ct);
            Assert.True((int)answer.StatusCode < 500, $"{route}: {answer.StatusCode} {body}");
            judge(route, answer, body);
            Assert.Equal(before, await first.Content());
        }
    }

    private static void Judge(SweptWorkspace first, SweptRoute route, HttpResponseMessage answer, string body, Audience who)
    {
        if (route.Audience != who) Assert.True(IsRefused(route, answer), $"{route} for another audience: {answer.StatusCode}");
        else if (route.HasParameter) Assert.True(answer.StatusCode is HttpStatusCode.NotFound, $"{route} with a foreign id: {answer.StatusCode}");
        Assert.DoesNotContain(SweptWorkspace.Mark, body, StringComparison.OrdinalIgnoreCase);
        // What a form was sent it may show again; a page that was only asked for knows none of these ids.
        if (route.Method != "GET" || route.HasParameter) return;
        foreach (var id in first.Ids) Assert.False(body.Contains(id, StringComparison.OrdinalIgnoreCase), $"{route} shows {id}");
    }

    private static bool IsRefused(SweptRoute route, HttpResponseMessage answer)
    {
        if (route.Audience is Audience.ApiKeys) return answer.StatusCode is HttpStatusCode.Unauthorized;
        // A browser that follows has arrived at the sign-in page.
        var at = answer.Headers.Location?.ToString() ?? answer.RequestMessage!.RequestUri!.ToString();
        return at.Contains("/account/sign-in", StringComparison.OrdinalIgnoreCase);
    }

    private static HttpContent? Body(SweptWorkspace first, SweptRoute route, string? token, string definition)
    {
        if (route.Method is "GET") return null;
        if (route.Audience is Audience.ApiKeys) return new StringContent(definition, Encoding.UTF8, "application/json");
        var form = new MultipartFormDataContent();
        foreach (var (name, value) in first.Fields(route)) form.Add(new StringContent(value), name);
        if (token is not null) form.Add(new StringContent(token), "__RequestVerificationToken");
        form.Add(new StringContent(definition, Encoding.UTF8, "application/json"), "file", "definition.json");
        return form;
    }

    private static async Task<string> Definition(WebApp app)
    {
        using var owner = app.Api();
        return await owner.GetStringAsync($"/api/v1/magnets/{(await app.Given.PublishedMagnet("pm-style")).Id}/draft", Ct);
    }
}
