using System.Net;
using System.Net.Http.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Tests.Features.Placements;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Embed;

/// <summary>A magnet is published anew while somebody is in it; after a refresh the run goes on in the new version, under the session of the old one.</summary>
public sealed class SeenVersionTests(WebApp app) : IClassFixture<WebApp>
{
    /// <summary>Without the question of the last step, and with another one in its place.</summary>
    private static readonly CalculatorDefinition Anew = UnfinishedWorld.Planner with
    {
        Steps = [.. UnfinishedWorld.Planner.Steps.Take(2), new() { Id = "place", Title = "Place", Questions = [new TextQuestion { Id = "where", Title = "Where?" }] }],
    };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_run_is_computed_on_the_version_that_it_says_its_visitor_saw()
    {
        var (key, session, _) = await PublishedAnew();

        var answer = await Send(key, new { submissionId = "run-000001", version = 2, session, answers = new { people = 3, why = "x", where = "Leeds" }, lead = new { email = "ada@acme.example" } });

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal(2, await Version("run-000001"));
    }

    [Fact]
    public async Task Without_a_word_of_the_version_it_is_the_sessions()
    {
        var (key, session, _) = await PublishedAnew();

        var answer = await Send(key, new { submissionId = "run-000002", session, answers = new { people = 3, why = "x", when = "now" }, lead = new { email = "ada@acme.example" } });

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal(1, await Version("run-000002"));
    }

    [Fact]
    public async Task What_is_not_finished_is_kept_on_the_version_that_its_visitor_saw()
    {
        var (key, session, id) = await PublishedAnew();
        var state = UnfinishedWorld.State(answers: new { people = 3, where = "Leeds" }, step: "place");
        (state["version"], state["session"]) = (2, session);
        using var visitor = app.CreateClient();

        Assert.Equal(HttpStatusCode.NoContent, (await visitor.Keep(key, "run-000003", state)).StatusCode);

        var row = await app.Read(db => db.Partials.SingleAsync(p => p.MagnetId == id));
        Assert.Equal(("place", """{"people":3,"where":"Leeds"}"""), (row.Step, row.AnswersJson));
    }

    [Fact]
    public async Task Steps_of_the_version_that_its_visitor_saw_are_counted()
    {
        var (key, session, id) = await PublishedAnew();

        await app.Tell(key, $$"""{"session":"{{session}}","events":[{"kind":"step","version":2,"step":"place"}]}""");
        await app.Tell(key, $$"""{"session":"{{session}}","events":[{"kind":"step","version":99,"step":"end"}]}""");

        Assert.Equal([(1, "end"), (2, "place")], (await app.Events(id)).Where(e => e.Kind == "step").Select(e => (e.VersionNumber, e.Step!)).Order());
    }

    private async Task<(string Key, string Session, Guid Id)> PublishedAnew()
    {
        var (id, key) = await app.Published();
        var session = await app.Tell(key, """{"kind":"view","version":1}""");
        await app.PublishAnew(id, Anew);
        return (key, session, id);
    }

    private async Task<HttpResponseMessage> Send(string key, object body)
    {
        using var visitor = app.CreateClient();
        return await visitor.PostAsJsonAsync($"/api/v1/embed/{key}/submissions", body, Ct);
    }

    private Task<int> Version(string clientId) =>
        app.Read(db => db.Submissions.Where(s => s.ClientId == clientId).Join(db.MagnetVersions, s => s.VersionId, v => v.Id, (s, v) => v.Number).SingleAsync());
}
