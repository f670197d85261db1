using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LeadMagnets.Web.Tests.Chaos;
using Xunit;

namespace LeadMagnets.Web.Tests.Support;

/// <summary>Does what the player does for a visitor: tells that it was seen, searches the proof of work, and sends both with the answers.</summary>
internal sealed class ScriptedHuman(HttpClient http, string key) : IDisposable
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public string Session { get; private set; } = "";
    public string Proof { get; private set; } = "";

    public async Task Arrive()
    {
        var told = await Post("events", new JsonObject { ["kind"] = "view", ["version"] = 1 });
        Session = told["session"]!.GetValue<string>();
    }

    public async Task Work() => Solve(await Challenge());

    public void Solve(JsonNode challenge) => Proof = Solved(challenge);

    public Task<JsonNode> Challenge() => Post("challenge", new JsonObject { ["session"] = Session });

    /// <summary>One of the worked submissions of a template.</summary>
    public Task<HttpResponseMessage> Send(string id, string email, string template = "cyber-risk", int number = 0, Action<JsonObject>? change = null)
    {
        var body = JsonNode.Parse(WorkedSubmissions.Body(template, number, id, email))!.AsObject();
        if (Session.Length > 0) body["session"] = Session;
        if (Proof.Length > 0) body["proof"] = Proof;
        change?.Invoke(body);
        return http.PostAsync($"/api/v1/embed/{key}/submissions", new StringContent(body.ToJsonString(JsonSerializerOptions.Web), Encoding.UTF8, "application/json"), Ct);
    }

    /// <summary>Says who it is after the result.</summary>
    public Task<HttpResponseMessage> Introduce(string id, string email, string template = "cyber-risk")
    {
        var worked = JsonNode.Parse(WorkedSubmissions.Body(template, 0, id, email))!;
        var body = new JsonObject { ["session"] = Session, ["lead"] = worked["lead"]!.DeepClone(), ["consents"] = worked["consents"]!.DeepClone() };
        return http.PostAsync($"/api/v1/embed/{key}/submissions/{id}/lead", new StringContent(body.ToJsonString(JsonSerializerOptions.Web), Encoding.UTF8, "application/json"), Ct);
    }

    public void Dispose() => http.Dispose();

    public static string Solved(JsonNode challenge)
    {
        var (salt, target) = (challenge["salt"]!.GetValue<string>(), Convert.FromHexString(challenge["challenge"]!.GetValue<string>()));
        var number = 0;
        while (!SHA256.HashData(Encoding.ASCII.GetBytes($"{salt}{number}")).AsSpan().SequenceEqual(target)) number++;
        return Written(challenge, number, salt);
    }

    /// <summary>As ALTCHA writes it.</summary>
    public static string Written(JsonNode challenge, int number, string salt) => Convert.ToBase64String(Encoding.UTF8.GetBytes(new JsonObject
    {
        ["algorithm"] = "SHA-256", ["challenge"] = challenge["challenge"]!.GetValue<string>(), ["number"] = number, ["salt"] = salt,
        ["signature"] = challenge["signature"]!.GetValue<string>(),
    }.ToJsonString(JsonSerializerOptions.Web)));

    private async Task<JsonNode> Post(string path, JsonObject body)
    {
        using var answer = await http.PostAsJsonAsync($"/api/v1/embed/{key}/{path}", body, Ct);
        Assert.True(answer.StatusCode is HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(Ct));
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(Ct))!;
    }
}
