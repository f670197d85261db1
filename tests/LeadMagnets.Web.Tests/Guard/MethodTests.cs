using System.Text.Json;
using LeadMagnets.Web.Tests.Support;
using Xunit;

namespace LeadMagnets.Web.Tests.Guard;

/// <summary>Every address below <c>/api</c>, asked with every method that it does not know.</summary>
public sealed class MethodTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_known_address_with_an_unknown_method_is_405_and_says_which_it_answers()
    {
        await using var app = await WebApp.Start();
        var first = await SweptWorkspace.Given(app);
        var addresses = (await SweptRoute.All(app)).Where(r => r.Pattern.StartsWith("api/", StringComparison.Ordinal)).GroupBy(r => r.Pattern).ToList();
        using var api = app.Api();
        using var nobody = app.CreateClient();

        Assert.Contains(addresses, a => a.All(r => r.Method != "GET"));
        foreach (var address in addresses)
        {
            var path = first.AddressOf(address.First()) ?? "/" + address.Key.Replace("{key}", "some-key", StringComparison.Ordinal).Replace("{submissionId}", "abcdefgh", StringComparison.Ordinal);
            foreach (var method in new[] { "GET", "POST", "PUT", "PATCH", "DELETE" }.Except(address.Select(r => r.Method)))
                foreach (var client in new[] { api, nobody })
                {
                    using var answer = await client.SendAsync(new(new(method), path), Ct);
                    var what = $"{method} {path}: {(int)answer.StatusCode}";

                    Assert.True((int)answer.StatusCode == 405, what);
                    Assert.Equal((what, "application/problem+json"), (what, answer.Content.Headers.ContentType?.MediaType));
                    Assert.Equal(address.Select(r => r.Method).Order(StringComparer.Ordinal), answer.Content.Headers.Allow.Order(StringComparer.Ordinal));
                    var problem = JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync(Ct));
                    Assert.Contains(address.First().Method, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
                }
        }
    }

    [Theory]
    [InlineData("/api")]
    [InlineData("/api/v1")]
    [InlineData("/api/v2/magnets")]
    [InlineData("/api/v1/magnets/not-an-id/publish")]
    [InlineData("/api/v1/embed/some-key/nothing")]
    [InlineData("/api/v1/embed/some-key/submissions/abcdefgh/lead/more")]
    public async Task An_unknown_address_is_404_for_every_method(string path)
    {
        await using var app = await WebApp.Start();
        using var nobody = app.CreateClient();

        foreach (var method in new[] { "GET", "POST", "PUT", "DELETE", "OPTIONS" })
        {
            using var answer = await nobody.SendAsync(new(new(method), path), Ct);

            Assert.Equal((method, 404, "application/problem+json"), (method, (int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
            Assert.Contains("/openapi/v1.json", await answer.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        }
    }
}
