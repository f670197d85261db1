using System.Net;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LeadMagnets.Web.Tests.Chaos;

/// <summary>SQLite says that the database is full, because it may not grow: the same error as a full disk's, on every machine.</summary>
public sealed class FullFileTests
{
    private const int Visitors = 20;
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_full_database_puts_visitors_off_and_goes_on_when_there_is_room()
    {
        await using var app = await WebApp.Start();
        using var client = app.CreateClient();
        var key = await app.PublishedKey();

        await MayGrow(app, false);
        var stored = 0;
        HttpResponseMessage answer;
        while ((answer = await client.Submit(key, stored)).StatusCode is HttpStatusCode.Created) Assert.True(++stored < 1000, "The database never became full.");
        await PublishedTemplate.IsPutOff(answer);
        foreach (var other in await Crowd(client, key)) await PublishedTemplate.IsPutOff(other);
        var ready = await client.GetAsync("/health/ready", Ct);
        var magnet = await client.GetAsync($"/api/v1/embed/{key}", Ct);
        Assert.Equal(stored, await app.Read(db => db.Submissions.CountAsync(Ct)));

        await MayGrow(app, true);
        var again = await Crowd(client, key);

        Assert.Equal(HttpStatusCode.OK, magnet.StatusCode);
        Assert.Contains("Not working: Writing.", await ready.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.All(again, created => Assert.Equal(HttpStatusCode.Created, created.StatusCode));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready", Ct)).StatusCode);
        Assert.Equal(stored + Visitors, await app.Read(db => db.Submissions.CountAsync(Ct)));
    }

    /// <summary>At once, so that they share commits: a full database fails the whole group, and each of it is put off.</summary>
    private static Task<HttpResponseMessage[]> Crowd(HttpClient client, string key) =>
        Task.WhenAll(Enumerable.Range(1000, Visitors).Select(number => client.Submit(key, number)));

    /// <summary>A limit below what the file has already is raised to that by SQLite.</summary>
    private static Task<int> MayGrow(WebApp app, bool may) => app.Write(db =>
        db.Database.ExecuteSqlRawAsync(may ? "PRAGMA max_page_count = 4294967294" : "PRAGMA max_page_count = 1", Ct));
}
