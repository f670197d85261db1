using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using LeadMagnets.Web.Tests.Support;
using Xunit;

namespace LeadMagnets.Web.Tests.Guard;

/// <summary>What no honest client sends: the answer says what is wrong, as problem details, and nothing breaks.</summary>
public sealed class BadInputTests(WebApp app) : IClassFixture<WebApp>
{
    private static readonly string Deep = string.Concat(Enumerable.Repeat("""{"a":""", 10_000)) + "1" + new string('}', 10_000);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<string> Bodies => new(
        "", "null", "[]", "\"x\"", "1", "{", "{} x", "\0", "\ufeff{}", Deep, new string('[', 10_000),
        """{"submissionId":"abcdefgh1","answers":{"A1":"\ud800"},"lead":{"email":"\ud800"},"formula":"1","variables":{"x":"\ud800"},"template":"\ud800"}""",
        """{"submissionId":"abcdefgh1","answers":{"zzz":"\ud800"},"formula":"1","variables":{"\ud800":1},"\ud800":1}""",
        """{"submissionId":"abcdefgh1","answers":{"A1":NaN}}""", """{"submissionId":"abcdefgh1","answers":[],"formula":1,"template":{}}""",
        """{"submissionId":"abcdefgh1","version":1.5,"formula":"1","currency":"","template":5}""",
        """{"submissionId":"","answers":null,"formula":null,"template":null}""");

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Every_call_with_a_bad_body_is_refused_in_words(string body)
    {
        var (id, key) = await app.Given.PublishedMagnet();
        using var api = app.Api();

        foreach (var path in (string[])[$"/api/v1/embed/{key}/submissions", $"/api/v1/embed/{key}/submissions/abcdefgh/lead", $"/api/v1/magnets/{id}/submissions", "/api/v1/magnets", "/api/v1/formulas/evaluate"])
            await IsRefused(path, await api.PostAsync(path, Json(body), Ct));
        await IsRefused("draft", await api.PutAsync($"/api/v1/magnets/{id}/draft", Json(body), Ct));
        Assert.Equal(HttpStatusCode.OK, (await api.PostAsync($"/api/v1/embed/{key}/events", Json(body), Ct)).StatusCode);
    }

    [Fact]
    public async Task Every_error_below_api_is_problem_details()
    {
        using var api = app.Api();
        using var nobody = app.CreateClient();
        var big = new string(' ', 300_000);
        (string What, int Status, HttpResponseMessage Answer)[] calls =
        [
            ("no key", 401, await nobody.GetAsync("/api/v1/leads", Ct)),
            ("unknown address", 404, await api.GetAsync("/api/v1/nothing", Ct)),
            ("unknown root", 404, await nobody.GetAsync("/api", Ct)),
            ("unknown magnet", 404, await api.GetAsync($"/api/v1/magnets/{app.Given.NewId()}", Ct)),
            ("no id", 404, await api.GetAsync("/api/v1/magnets/x", Ct)),
            ("wrong method", 405, await api.DeleteAsync("/api/v1/leads", Ct)),
            ("wrong method, public", 405, await nobody.DeleteAsync("/api/v1/embed/abc/submissions", Ct)),
            ("wrong type of a parameter", 400, await api.GetAsync("/api/v1/leads?limit=x", Ct)),
            ("too large", 413, await api.PostAsync("/api/v1/formulas/evaluate", Json(big), Ct)),
        ];

        foreach (var (what, status, answer) in calls)
        {
            Assert.True((int)answer.StatusCode == status, $"{what}: {answer.StatusCode}");
            Assert.Equal((what, "application/problem+json"), (what, answer.Content.Headers.ContentType?.MediaType));
        }
    }

    [Fact]
    public async Task Magnets_are_listed_and_found()
    {
        await using var own = await WebApp.Start();
        using var api = own.Api();
        var first = await own.Given.PublishedMagnet();
        own.Clock.Advance(TimeSpan.FromSeconds(1));
        var second = await own.Given.PublishedMagnet("pm-style");

        var list = await api.GetFromJsonAsync<JsonElement>("/api/v1/magnets", Ct);
        var one = await api.GetFromJsonAsync<JsonElement>($"/api/v1/magnets/{second.Id}", Ct);

        Assert.Equal([first.Id, second.Id], list.GetProperty("items").EnumerateArray().Select(m => m.GetProperty("id").GetGuid()));
        Assert.Equal((second.Key, 1, "published"), (one.GetProperty("key").GetString(), one.GetProperty("version").GetInt32(), one.GetProperty("status").GetString()));
    }

    [Fact]
    public async Task A_form_does_not_choose_the_status_of_its_error_page()
    {
        var (_, key) = await app.Given.PublishedMagnet();
        using var http = app.CreateClient();

        foreach (var (form, status) in new[] { ("%00=%00", 400), ("code=200&key=other", 200) })
        {
            using var content = new StringContent(form, Encoding.ASCII, "application/x-www-form-urlencoded");
            Assert.Equal((form, status), (form, (int)(await http.PostAsync($"/m/{key}", content, Ct)).StatusCode));
        }
        foreach (var code in new[] { "200", "99999", "-1" })
            Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync($"/error/{code}", Ct)).StatusCode);
    }

    [Fact]
    public async Task What_is_made_for_one_person_is_kept_by_no_cache()
    {
        using var api = app.Api();
        using var browser = await app.SignIn();

        foreach (var answer in new[] { await api.GetAsync("/api/v1/leads", Ct), await browser.Http.GetAsync("/leads/export.csv", Ct), await browser.Http.GetAsync("/leads", Ct) })
            Assert.True(answer.Headers.CacheControl!.NoStore, answer.RequestMessage!.RequestUri!.ToString());
    }

    [Fact]
    public async Task The_API_document_names_every_call_and_the_key_that_it_needs()
    {
        using var http = app.CreateClient();

        var document = await http.GetFromJsonAsync<JsonElement>("/openapi/v1.json", Ct);

        var described = document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()
            .Select(call => (Call: $"{call.Name} {path.Name}", Secured: call.Value.TryGetProperty("security", out var needs) && needs.GetArrayLength() > 0))).ToDictionary(c => c.Call, c => c.Secured);
        var routes = (await SweptRoute.All(app)).Where(r => (r.Pattern.StartsWith("api/", StringComparison.Ordinal) || r.Pattern == "oembed") && r.Method != "OPTIONS").ToList();
        Assert.Equal("bearer", document.GetProperty("components").GetProperty("securitySchemes").GetProperty("apiKey").GetProperty("scheme").GetString());
        Assert.Equal(routes.Select(r => (Name(r), r.Audience is Audience.ApiKeys)).Order(), described.Select(c => (c.Key, c.Value)).Order());

        static string Name(SweptRoute route) => $"{route.Method.ToLowerInvariant()} /{route.Pattern.Replace(":guid", "", StringComparison.Ordinal)}";
    }

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    private static async Task IsRefused(string what, HttpResponseMessage answer)
    {
        var body = await answer.Content.ReadAsStringAsync(Ct);
        Assert.True((int)answer.StatusCode is 400 or 404 or 413 or 422, $"{what}: {answer.StatusCode} {body}");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.NotEmpty(JsonSerializer.Deserialize<JsonElement>(body).GetProperty("detail").GetString()!);
    }
}
