using System.Net;
using System.Text;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LeadMagnets.Web.Tests.Chaos;

/// <summary>One submissionId is one submission (trust.md 6, tests 20 and 82), on both engines.</summary>
public abstract class SameSubmissionTests
{
    private const string Id = "the-same-id-0001";

    protected abstract Task<WebApp> Program();

    [Fact]
    public async Task The_same_submission_a_hundred_times_at_once_is_one_row_and_one_body()
    {
        await using var app = await Program();
        using var client = app.CreateClient();
        var url = await PublishedUrl(app);
        var body = WorkedSubmissions.Body("cyber-risk", 0, Id, "ana@acme-dental.com");

        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Send(client, url, body)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.Status));
        Assert.Single(answers.Select(answer => Convert.ToHexString(answer.Body)).Distinct());
        Assert.Equal((1, 1, 1), await app.Read(async db => (
            await db.Submissions.CountAsync(s => s.ClientId == Id), await db.Leads.CountAsync(), await db.Routes.CountAsync())));
    }

    [Fact]
    public async Task The_same_id_with_other_answers_is_refused_and_changes_nothing()
    {
        await using var app = await Program();
        using var client = app.CreateClient();
        var url = await PublishedUrl(app);
        var first = await Send(client, url, WorkedSubmissions.Body("cyber-risk", 0, Id, "ana@acme-dental.com"));

        var other = await Send(client, url, WorkedSubmissions.Body("cyber-risk", 1, Id, "ana@acme-dental.com"));
        var again = await Send(client, url, WorkedSubmissions.Body("cyber-risk", 0, Id, "ana@acme-dental.com"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.Status);
        Assert.Contains("already-used", Encoding.UTF8.GetString(other.Body), StringComparison.Ordinal);
        Assert.Equal(first.Body, again.Body);
        Assert.Equal(1, await app.Read(db => db.Submissions.CountAsync()));
    }

    private static async Task<(HttpStatusCode Status, byte[] Body)> Send(HttpClient client, string url, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(url, content, TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<string> PublishedUrl(WebApp app) => $"/api/v1/embed/{await app.PublishedKey()}/submissions";
}

public sealed class SameSubmissionOnSqlite : SameSubmissionTests
{
    protected override Task<WebApp> Program() => WebApp.Start();
}

public sealed class SameSubmissionOnPostgres : SameSubmissionTests
{
    protected override Task<WebApp> Program() => PostgresApp.Start();
}
