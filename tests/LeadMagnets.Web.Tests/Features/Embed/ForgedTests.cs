using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using LeadMagnets.Web.Tests.Chaos;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Embed;

/// <summary>A thousand posts that say what they want to have scored (trust.md 55): the server computes from the answers, and from nothing else.</summary>
public sealed class ForgedTests
{
    private const int Posts = 1000;
    private const int Magnets = 3;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Forged_scores_outcomes_hidden_answers_and_versions_change_nothing()
    {
        await using var app = await WebApp.Start();
        var random = new Random(55);
        string[] templates = ["cyber-risk", "pm-style", "magnet-audit"];
        var honest = new (string Template, string Key, string Result, string Lead)[Magnets];
        for (var i = 0; i < Magnets; i++)
        {
            var key = await app.PublishedKey(templates[i]);
            using var visitor = new ScriptedHuman(app.CreateClient(), key);
            using var answer = await visitor.Send($"honest-{i:000}", $"honest{i}@company.example", templates[i]);
            honest[i] = (templates[i], key, Result(await answer.Content.ReadAsStringAsync(Ct)), await Lead(app, $"honest-{i:000}"));
        }

        var moved = new List<string>();
        for (var i = 0; i < Posts; i++)
        {
            var (template, key, result, lead) = honest[i % Magnets];
            using var forger = new ScriptedHuman(app.CreateClient(), key);
            var (id, forgery) = ($"forged-{i:0000}", random.Next(8));
            using var answer = await forger.Send(id, $"forger{i}@company.example", template, change: body => Forge(body, forgery, random));
            var body = await answer.Content.ReadAsStringAsync(Ct);
            if (forgery == 0)
            {
                // A version that was never published is refused.
                if (answer.StatusCode is not HttpStatusCode.UnprocessableEntity) moved.Add($"{id}: {answer.StatusCode}");
            }
            else if (answer.StatusCode is not HttpStatusCode.Created || Result(body) != result || await Lead(app, id) != lead) moved.Add($"{id} ({forgery}, {template}): {answer.StatusCode} {body[..Math.Min(300, body.Length)]}");
        }

        Assert.Empty(moved);
    }

    private static void Forge(JsonObject body, int forgery, Random random)
    {
        var answers = body["answers"]!.AsObject();
        switch (forgery)
        {
            case 0: body["version"] = 2 + random.Next(1000); break;
            case 1: body["result"] = new JsonObject { ["score"] = 100, ["kind"] = "assessment", ["band"] = new JsonObject { ["id"] = "excellent" } }; break;
            case 2: (body["score"], body["fit"], body["intent"], body["grade"], body["route"]) = (100, 50, 50, "A1", "sales"); break;
            case 3: body["outcome"] = new JsonObject { ["id"] = "servant", ["points"] = 9999 }; break;
            case 4: answers[$"hidden{random.Next(100)}"] = 100; answers["__proto__"] = "x"; break;
            case 5: body["preview"] = new JsonObject { ["outputs"] = new JsonObject { ["npv"] = 1e12, ["score"] = 100 } }; break;
            case 6: body["lead"]!.AsObject()["score"] = 100; body["lead"]!.AsObject()["grade"] = "A1"; body["lead"]!.AsObject()["destination"] = "sales"; break;
            default: (body["workspaceId"], body["leadId"], body["isTest"], body["suspicion"]) = (Guid.Empty.ToString(), Guid.Empty.ToString(), true, -100); break;
        }
    }

    private static string Result(string body) => JsonNode.Parse(body)!["result"]?.ToJsonString(JsonSerializerOptions.Web) ?? body;

    private static Task<string> Lead(WebApp app, string id) => app.Read(async db =>
    {
        var s = await db.Submissions.AsNoTracking().SingleAsync(s => s.ClientId == id);
        var route = await db.Routes.AsNoTracking().SingleAsync(r => r.SubmissionId == s.Id);
        return $"{s.Fit} {s.Intent} {s.Grade} {s.WhyJson} {route.Destination} {route.Rule} {s.IsTest} {s.AnswersJson}";
    });
}
