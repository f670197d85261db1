using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using LeadMagnets.Web.Tests.Support;
using Xunit;

namespace LeadMagnets.Web.Tests.Chaos;

/// <summary>A template, published as it is, and calls to it.</summary>
internal static class PublishedTemplate
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>The public key of a new magnet.</summary>
    public static async Task<string> PublishedKey(this WebApp app, string template = "cyber-risk", Action<JsonNode>? change = null)
    {
        var (id, key) = await app.Given.PublishedMagnet(template);
        if (change is not null) await app.PublishAnew(id, change);
        return key;
    }

    /// <summary>One visitor's finished run, under an id and an address that the number makes.</summary>
    public static async Task<HttpResponseMessage> Submit(this HttpClient client, string key, int number)
    {
        using var content = new StringContent(WorkedSubmissions.Body("cyber-risk", 0, Id(number), $"visitor{number}@company{number}.example"), Encoding.UTF8, "application/json");
        return await client.PostAsync($"/api/v1/embed/{key}/submissions", content, Ct);
    }

    public static string Id(int number) => $"submission-{number:00000}";

    /// <summary>Not stored, and says when to come back and with what.</summary>
    public static async Task IsPutOff(HttpResponseMessage answer)
    {
        var body = await answer.Content.ReadAsStringAsync(Ct);
        Assert.True(answer.StatusCode == HttpStatusCode.ServiceUnavailable, $"{answer.StatusCode}: {body}");
        Assert.Equal("2", answer.Headers.RetryAfter?.ToString());
        Assert.Contains("try again with the same submissionId", body, StringComparison.Ordinal);
    }
}
