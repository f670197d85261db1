using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using LeadMagnets.Web.Infrastructure.Idempotency;
using LeadMagnets.Web.Tests.Chaos;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LeadMagnets.Web.Tests.Guard;

/// <summary>The API document says what goes in and what comes out, and it is true.</summary>
public sealed class ApiDocumentTests(WebApp app) : IClassFixture<WebApp>
{
    private static readonly string[] WithoutBody = ["post /api/v1/magnets/{id}/publish", "post /api/v1/magnets/{id}/unpublish", "post /api/v1/submissions/{id}/reject", "post /api/v1/submissions/{id}/release"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_call_with_a_body_says_what_it_takes()
    {
        var (document, schemas) = await Document();

        var sending = Calls(document).Where(c => c.Name.StartsWith("post ", StringComparison.Ordinal) || c.Name.StartsWith("put ", StringComparison.Ordinal)).ToList();

        Assert.Equal(WithoutBody, sending.Where(c => !c.Call.TryGetProperty("requestBody", out _)).Select(c => c.Name).Order(StringComparer.Ordinal));
        Assert.All(sending.Where(c => !WithoutBody.Contains(c.Name)), c => Assert.True(SaysSomething(schemas, Json(c.Call.GetProperty("requestBody"))), c.Name));
    }

    [Fact]
    public async Task Every_call_says_what_it_answers()
    {
        var (document, schemas) = await Document();

        foreach (var (name, call) in Calls(document))
        {
            var success = Assert.Single(call.GetProperty("responses").EnumerateObject(), r => r.Name.StartsWith('2'));
            Assert.True(success.Name == "204" || SaysSomething(schemas, Json(success.Value)), name);
        }
    }

    [Fact]
    public async Task Every_refusal_is_a_problem_and_every_call_with_a_key_knows_those_that_meet_all()
    {
        var (document, _) = await Document();

        foreach (var (name, call) in Calls(document))
        {
            var refusals = call.GetProperty("responses").EnumerateObject().Where(r => r.Name[0] is '4' or '5').ToList();
            Assert.All(refusals, r => Assert.Equal("#/components/schemas/ApiProblem", r.Value.GetProperty("content").GetProperty("application/problem+json").GetProperty("schema").GetProperty("$ref").GetString()));
            if (call.TryGetProperty("security", out _)) Assert.Superset(new HashSet<string> { "401", "429" }, refusals.Select(r => r.Name).ToHashSet());
            if (name.Contains('{', StringComparison.Ordinal)) Assert.Contains(refusals, r => r.Name == "404");
            if (call.TryGetProperty("requestBody", out _) && !name.EndsWith("/events", StringComparison.Ordinal)) Assert.Superset(new HashSet<string> { "413", "422" }, refusals.Select(r => r.Name).ToHashSet());
        }
    }

    [Fact]
    public async Task Headers_that_calls_read_are_named()
    {
        var (document, _) = await Document();

        var named = Calls(document).SelectMany(c => c.Call.TryGetProperty("parameters", out var all)
            ? all.EnumerateArray().Where(p => p.GetProperty("in").GetString() == "header").Select(p => (c.Name, Header: p.GetProperty("name").GetString()))
            : []).Order();

        Assert.Equal(
        [
            ("post /api/v1/magnets", IdempotencyKey.Header), ("post /api/v1/magnets/{id}/publish", IdempotencyKey.Header),
            ("post /api/v1/magnets/{id}/submissions", IdempotencyKey.Header), ("post /api/v1/magnets/{id}/unpublish", IdempotencyKey.Header),
            ("post /api/v1/submissions/{id}/reject", IdempotencyKey.Header), ("post /api/v1/submissions/{id}/release", IdempotencyKey.Header),
            ("put /api/v1/magnets/{id}/draft", "If-Match"),
        ], named);
    }

    [Theory]
    [InlineData("pm-style")]
    [InlineData("cyber-risk")]
    [InlineData("magnet-audit")]
    public async Task What_goes_in_and_comes_out_fits_its_schema(string template)
    {
        var (document, schemas) = await Document();
        var calls = Calls(document).ToDictionary(c => c.Name, c => c.Call);
        using var api = app.Api();
        var (id, key) = await app.Given.PublishedMagnet(template);
        var submission = WorkedSubmissions.Body(template, 0, $"fits-{template}", $"{template}@schema.example");

        await Check("get /api/v1/templates", "/api/v1/templates");
        await Check("post /api/v1/magnets", "/api/v1/magnets", $$"""{"template":"{{template}}"}""");
        await Check("get /api/v1/magnets", "/api/v1/magnets");
        await Check("get /api/v1/magnets/{id}", $"/api/v1/magnets/{id}");
        var draft = await Check("get /api/v1/magnets/{id}/draft", $"/api/v1/magnets/{id}/draft");
        await Check("put /api/v1/magnets/{id}/draft", $"/api/v1/magnets/{id}/draft", draft);
        await Check("post /api/v1/magnets", "/api/v1/magnets", draft);
        await Check("post /api/v1/magnets/{id}/publish", $"/api/v1/magnets/{id}/publish");
        await Check("get /api/v1/embed/{key}", $"/api/v1/embed/{key}");
        await Check("get /oembed", $"/oembed?url=http://localhost/m/{key}&maxwidth=300");
        await Check("get /oembed", "/oembed?url=http://localhost/m/nobodys");
        await Check("get /oembed", "/oembed?format=xml");
        await Check("post /api/v1/embed/{key}/events", $"/api/v1/embed/{key}/events", """{"events":[{"kind":"view","version":1}]}""");
        await Check("post /api/v1/embed/{key}/challenge", $"/api/v1/embed/{key}/challenge", "{}");
        await Check("post /api/v1/embed/{key}/submissions", $"/api/v1/embed/{key}/submissions", submission);
        await Check("put /api/v1/embed/{key}/partials/{submissionId}", $"/api/v1/embed/{key}/partials/kept-{template}", """{"sequence":1,"lead":{"email":"kept@schema.example"}}""");
        await Check("post /api/v1/embed/{key}/continuations", $"/api/v1/embed/{key}/continuations", $$$"""{"email":"later@schema.example","run":{"submissionId":"later-{{{template}}}"}}""");
        await Check("get /api/v1/embed/{key}/continuations/{token}", $"/api/v1/embed/{key}/continuations/none");
        await Check("post /api/v1/magnets/{id}/submissions", $"/api/v1/magnets/{id}/submissions", submission);
        await Check("get /api/v1/submissions/{id}", $"/api/v1/submissions/fits-{template}");
        await Check("get /api/v1/submissions/{id}/working", $"/api/v1/submissions/fits-{template}/working");
        var own = (await app.Read(db => db.Submissions.SingleAsync(s => s.ClientId == $"fits-{template}" && s.MagnetId == id))).Id;
        await Check("post /api/v1/submissions/{id}/release", $"/api/v1/submissions/{own}/release");
        await Check("post /api/v1/submissions/{id}/reject", $"/api/v1/submissions/{own}/reject");
        var leads = await Check("get /api/v1/leads", "/api/v1/leads");
        await Check("get /api/v1/leads/{id}", $"/api/v1/leads/{JsonSerializer.Deserialize<JsonElement>(leads).GetProperty("leads")[0].GetProperty("id").GetGuid()}");
        await Check("get /api/v1/deliveries", "/api/v1/deliveries");
        await Check("post /api/v1/formulas/evaluate", "/api/v1/formulas/evaluate", """{"formula":"r*2","variables":{"r":0.5},"locale":"en-US","format":"0.00"}""");
        await Check("post /api/v1/formulas/evaluate", "/api/v1/formulas/evaluate", """{"formula":"1/"}""");
        await Check("get /api/v1/magnets/{id}", $"/api/v1/magnets/{app.Given.NewId()}");
        await Check("post /api/v1/magnets", "/api/v1/magnets", """{"kind":"quiz"}""", readable: false);

        async Task<string> Check(string name, string address, string? body = null, bool readable = true)
        {
            var call = calls[name];
            if (body is not null && readable)
                Assert.Empty(schemas.Mismatches(JsonSerializer.Deserialize<JsonElement>(body), Json(call.GetProperty("requestBody"))).Select(wrong => $"{name} takes {wrong}"));
            using var request = new HttpRequestMessage(new(name[..name.IndexOf(' ', StringComparison.Ordinal)].ToUpperInvariant()), address);
            if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
            using var answer = await api.SendAsync(request, Ct);
            var text = await answer.Content.ReadAsStringAsync(Ct);
            Assert.True(call.GetProperty("responses").TryGetProperty($"{(int)answer.StatusCode}", out var response), $"{name}: {answer.StatusCode} {text}");
            var schema = answer.IsSuccessStatusCode ? Json(response) : response.GetProperty("content").GetProperty("application/problem+json").GetProperty("schema");
            Assert.Empty(schemas.Mismatches(JsonSerializer.Deserialize<JsonElement>(text), schema).Select(wrong => $"{name} {(int)answer.StatusCode} answers {wrong}"));
            return text;
        }
    }

    private async Task<(JsonElement Document, ApiSchema Schemas)> Document()
    {
        using var http = app.CreateClient();
        var document = await http.GetFromJsonAsync<JsonElement>("/openapi/v1.json", Ct);
        return (document, new(document));
    }

    private static IEnumerable<(string Name, JsonElement Call)> Calls(JsonElement document) =>
        document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(call => ($"{call.Name} {path.Name}", call.Value)));

    private static JsonElement Json(JsonElement holder) => holder.GetProperty("content").GetProperty("application/json").GetProperty("schema");

    private static bool SaysSomething(ApiSchema schemas, JsonElement schema)
    {
        if (schema.TryGetProperty("$ref", out var name)) return SaysSomething(schemas, schemas.Resolve(name.GetString()!));
        if (schema.TryGetProperty("items", out var items)) return SaysSomething(schemas, items);
        if (schema.TryGetProperty("anyOf", out var choices)) return choices.EnumerateArray().All(choice => SaysSomething(schemas, choice));
        return schema.TryGetProperty("properties", out var properties) && properties.EnumerateObject().Any();
    }
}
