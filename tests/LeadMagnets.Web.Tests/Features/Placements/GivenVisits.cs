using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Tests.Chaos;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Placements;

/// <summary>Visitors as their players speak for them.</summary>
internal static class GivenVisits
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Tells events; the session that the answer holds.</summary>
    public static async Task<string> Tell(this WebApp app, string key, string body, string? query = null)
    {
        using var client = app.CreateClient();
        using var answer = await client.PostAsync($"/api/v1/embed/{key}/events{query}", new StringContent(body, Encoding.UTF8, "text/plain"), Ct);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(Ct)).GetProperty("session").GetString()!;
    }

    /// <summary>A visit that was seen, and perhaps started.</summary>
    public static Task<string> Visit(this WebApp app, string key, string? placement = null, params string[] then)
    {
        var view = new JsonObject { ["kind"] = "view", ["version"] = 1, ["placement"] = placement };
        return app.Tell(key, new JsonObject { ["events"] = new JsonArray([view, .. then.Select(kind => new JsonObject { ["kind"] = kind, ["version"] = 1 })]) }.ToJsonString());
    }

    /// <summary>A finished run of the cyber risk template through the public door; its row.</summary>
    public static async Task<Submission> Finish(this WebApp app, string key, string email, Action<JsonObject>? change = null, string? gpc = null, string? query = null)
    {
        var id = $"run-of-{email.Replace('@', '-').Replace('.', '-')}";
        var body = JsonNode.Parse(WorkedSubmissions.Body("cyber-risk", 0, id, email))!.AsObject();
        change?.Invoke(body);
        using var client = app.CreateClient();
        if (gpc is not null) client.DefaultRequestHeaders.Add("Sec-GPC", gpc);
        using var answer = await client.PostAsync($"/api/v1/embed/{key}/submissions{query}", new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"), Ct);
        Assert.True(answer.StatusCode is HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(Ct));
        return await app.Read(db => db.Submissions.SingleAsync(s => s.ClientId == id && db.Magnets.Any(m => m.Id == s.MagnetId && m.Key == key), Ct));
    }

    public static Task<List<Event>> Events(this WebApp app, Guid magnet) => app.Read(db => db.Events.Where(e => e.MagnetId == magnet).OrderBy(e => e.Id).ToListAsync(Ct));

    public static Task<List<Touch>> Touches(this WebApp app, Submission of) => app.Read(db => db.Touches.Where(t => t.SubmissionId == of.Id).OrderBy(t => t.At).ThenBy(t => t.Id).ToListAsync(Ct));
}
