using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LeadMagnets.Domain.Definitions;
using Xunit;

namespace LeadMagnets.Web.Tests.Support;

/// <summary>Magnets of a template or of a test's own definition, made and published as a marketer's program does: by the management API.</summary>
internal static class PublishedDefinition
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>A template, published as it is.</summary>
    public static async Task<(Guid Id, string Key)> PublishedMagnet(this Given given, string template = "cyber-risk")
    {
        using var api = given.App.Api();
        var magnet = await api.NewMagnet(template);
        await api.Published(magnet.Id);
        return magnet;
    }

    public static async Task<(Guid Id, string Key)> Published(this WebApp app, Definition definition)
    {
        using var api = app.Api();
        var magnet = await api.Drafted(definition);
        await api.Published(magnet.Id);
        return magnet;
    }

    /// <summary>The next version of a magnet that is published already.</summary>
    public static async Task PublishAnew(this WebApp app, Guid id, Definition definition)
    {
        using var api = app.Api();
        await api.Save(id, DefinitionJson.Write(definition));
        await api.Published(id);
    }

    /// <summary>The same with this changed.</summary>
    public static async Task PublishAnew(this WebApp app, Guid id, Action<JsonNode> change)
    {
        using var api = app.Api();
        var draft = JsonNode.Parse(await api.GetStringAsync($"/api/v1/magnets/{id}/draft", Ct))!;
        change(draft);
        await api.Save(id, draft.ToJsonString());
        await api.Published(id);
    }

    /// <summary>A magnet that is not published yet.</summary>
    public static async Task<(Guid Id, string Key)> Drafted(this HttpClient api, Definition definition)
    {
        var magnet = await api.NewMagnet("magnet-audit");
        await api.Save(magnet.Id, DefinitionJson.Write(definition));
        return magnet;
    }

    /// <summary>What the program says to it; it may refuse.</summary>
    public static Task<HttpResponseMessage> Publish(this HttpClient api, Guid id) => api.PostAsync($"/api/v1/magnets/{id}/publish", null, Ct);

    private static async Task<(Guid Id, string Key)> NewMagnet(this HttpClient api, string template)
    {
        using var made = await api.PostAsJsonAsync("/api/v1/magnets", new { template }, Ct);
        var magnet = await made.Content.ReadFromJsonAsync<JsonElement>(Ct);
        return (magnet.GetProperty("id").GetGuid(), magnet.GetProperty("key").GetString()!);
    }

    private static async Task Save(this HttpClient api, Guid id, string json)
    {
        using var draft = new StringContent(json, Encoding.UTF8, "application/json");
        using var saved = await api.PutAsync($"/api/v1/magnets/{id}/draft", draft, Ct);
        Assert.True(saved.IsSuccessStatusCode, await saved.Content.ReadAsStringAsync(Ct));
    }

    private static async Task Published(this HttpClient api, Guid id)
    {
        using var answer = await api.Publish(id);
        Assert.True(answer.StatusCode is HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(Ct));
    }
}
