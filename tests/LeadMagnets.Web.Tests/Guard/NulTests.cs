using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LeadMagnets.Web.Tests.Chaos;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LeadMagnets.Web.Tests.Guard;

/// <summary>PostgreSQL's text cannot hold NUL; callers who send it are answered all the same.</summary>
public sealed class NulTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_NUL_in_a_filter_or_a_text_breaks_nothing()
    {
        await using var app = await PostgresApp.Start();
        using var api = app.Api();
        using var browser = await app.SignIn();
        var key = await app.PublishedKey();
        var magnet = (await api.GetFromJsonAsync<JsonElement>("/api/v1/magnets", Ct)).GetProperty("items")[0].GetProperty("id").GetString();
        using (var visitor = app.CreateClient()) await visitor.Submit(key, 1);

        foreach (var filter in (string[])["/api/v1/deliveries?submissionId=a%00b", "/api/v1/leads?cursor=a%00b", "/api/v1/deliveries?status=a%00b"])
            await IsAnswered(filter, await api.GetAsync(filter, Ct));
        foreach (var page in (string[])["/leads?q=visitor1%00", "/leads?q=%00", "/leads/export.csv?q=%00", "/deliveries?q=%00", "/magnets?q=%00", "/inbox?q=%00"])
            await IsAnswered(page, await browser.Http.GetAsync(page, Ct));
        (string Path, string Body)[] bodies =
        [
            ("/api/v1/magnets", """{"template":"cyber\u0000-risk"}"""),
            ("/api/v1/formulas/evaluate", """{"formula":"x\u0000+1","variables":{"x\u0000":"\u0000"}}"""),
            ($"/api/v1/magnets/{magnet}/submissions", """{"submissionId":"with\u0000nul1","answers":{}}"""),
            ($"/api/v1/magnets/{magnet}/submissions", Poisoned(WorkedSubmissions.Body("cyber-risk", 0, "poisoned-0001", "ana@acme-dental.com"))),
        ];
        foreach (var (path, body) in bodies) await IsAnswered(path, await api.PostAsync(path, Json(body), Ct));

        var stored = await app.Read(db => db.Submissions.SingleAsync(s => s.ClientId == "poisoned-0001", Ct));
        Assert.DoesNotContain('\0', stored.PageUrl + stored.LeadJson);
    }

    [Fact]
    public async Task A_draft_with_a_NUL_in_its_title_is_kept_without_it()
    {
        await using var app = await PostgresApp.Start();
        using var api = app.Api();
        var key = await app.PublishedKey();
        var id = (await api.GetFromJsonAsync<JsonElement>("/api/v1/magnets", Ct)).GetProperty("items")[0].GetProperty("id").GetString();
        var draft = await api.GetFromJsonAsync<JsonElement>($"/api/v1/magnets/{id}/draft", Ct);
        var changed = JsonNode.Parse(draft.GetRawText())!;
        changed["title"] = "Cyber\0risk";

        var answer = await api.PutAsync($"/api/v1/magnets/{id}/draft", Json(changed.ToJsonString()), Ct);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("Cyberrisk", await app.Read(db => db.Magnets.Where(m => m.Key == key).Select(m => m.Title).SingleAsync(Ct)));
    }

    /// <summary>NUL where a visitor's text may stand.</summary>
    private static string Poisoned(string body)
    {
        var json = JsonNode.Parse(body)!;
        json["page"] = new JsonObject { ["url"] = "https://shop.example/\0?utm_source=a\0b", ["referrer"] = "\0" };
        return json.ToJsonString();
    }

    private static async Task IsAnswered(string what, HttpResponseMessage answer) =>
        Assert.True((int)answer.StatusCode < 500, $"{what}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync(Ct)}");

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");
}
