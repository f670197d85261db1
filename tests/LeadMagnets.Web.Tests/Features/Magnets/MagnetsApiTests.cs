using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using LeadMagnets.Web.Tests.Support;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Magnets;

public sealed class MagnetsApiTests(WebApp app) : IClassFixture<WebApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_magnet_from_a_template_is_listed_published_and_found()
    {
        using var api = app.Api();

        var made = await api.PostAsJsonAsync("/api/v1/magnets", new { template = "pm-style" }, Ct);
        var magnet = await made.Content.ReadFromJsonAsync<JsonElement>(Ct);
        var id = magnet.GetProperty("id").GetGuid();
        var published = await (await api.PostAsync($"/api/v1/magnets/{id}/publish", null, Ct)).Content.ReadFromJsonAsync<JsonElement>(Ct);

        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        Assert.Equal((1, magnet.GetProperty("key").GetString()), (published.GetProperty("version").GetInt32(), published.GetProperty("key").GetString()));
        var list = await api.GetFromJsonAsync<JsonElement>("/api/v1/magnets", Ct);
        var row = Assert.Single(list.GetProperty("items").EnumerateArray(), m => m.GetProperty("id").GetGuid() == id);
        Assert.Equal(("published", 1), (row.GetProperty("status").GetString(), row.GetProperty("version").GetInt32()));
        var one = await api.GetFromJsonAsync<JsonElement>($"/api/v1/magnets/{id}", Ct);
        Assert.Equal("quiz", one.GetProperty("kind").GetString());
    }
}
