using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Attribution;

namespace LeadMagnets.Web.Features.Shared.Deliveries;

/// <summary>
/// The body of a webhook, exact to the byte from the day the row is written: type, timestamp, and data with ids, score, outcome, route,
/// answers keyed by question id, and the state of consents (trust.md 1.1). It never holds the report link, which is a key of its own.
/// </summary>
public static class WebhookPayload
{
    public static string Of(string type, SubmissionFacts facts, DateTimeOffset now) => Envelope(type, now, new()
    {
        ["workspaceId"] = facts.Submission.WorkspaceId,
        ["magnet"] = Magnet(facts.Magnet, facts.VersionNumber),
        ["submission"] = Submission(facts),
        ["lead"] = Lead(facts),
        ["route"] = Route(facts),
        ["consents"] = new JsonObject { ["report"] = facts.ReportConsent, ["marketing"] = facts.MarketingConsent },
    });

    /// <summary>A visit that was not finished: nothing of it was computed.</summary>
    public static string OfUnfinished(Partial partial, MagnetFacts magnet, int version, Lead lead, Consents consents, DateTimeOffset now) => Envelope(WebhookEvents.SubmissionPartial, now, new()
    {
        ["workspaceId"] = partial.WorkspaceId,
        ["magnet"] = Magnet(magnet, version),
        ["submission"] = new JsonObject
        {
            ["id"] = partial.ClientId,
            ["startedAt"] = partial.FirstSeenAt.UtcDateTime,
            ["changedAt"] = partial.ChangedAt.UtcDateTime,
            ["language"] = partial.Language,
            ["step"] = partial.Step,
            ["answers"] = JsonNode.Parse(partial.AnswersJson),
            ["page"] = partial.PageUrl,
            ["placement"] = partial.Placement,
            ["touches"] = TouchJson.Of([.. WaitingTouches.Of(partial)]),
        },
        ["lead"] = new JsonObject { ["id"] = lead.Id, ["sequence"] = lead.SubmissionCount, ["email"] = lead.Email, ["fields"] = JsonNode.Parse(partial.LeadJson) },
        ["consents"] = new JsonObject { ["report"] = consents.Report, ["marketing"] = consents.Marketing },
    });

    public static string Test(Guid workspaceId, Guid endpointId, DateTimeOffset now) =>
        Envelope(WebhookEvents.Test, now, new() { ["workspaceId"] = workspaceId, ["endpointId"] = endpointId });

    private static string Envelope(string type, DateTimeOffset now, JsonObject data) => new JsonObject
    {
        ["type"] = type,
        ["timestamp"] = now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        ["data"] = data,
    }.ToJsonString(DefinitionJson.Options);

    private static JsonObject Magnet(MagnetFacts magnet, int version) => new()
    {
        ["id"] = magnet.Id,
        ["key"] = magnet.Key,
        ["title"] = magnet.Title,
        ["kind"] = magnet.Kind,
        ["version"] = version,
    };

    private static JsonObject Submission(SubmissionFacts facts)
    {
        var result = JsonNode.Parse(facts.Submission.ResultJson)?.AsObject();
        return new()
        {
            ["id"] = facts.Submission.ClientId,
            ["createdAt"] = facts.Submission.CreatedAt.UtcDateTime,
            ["language"] = facts.Submission.Language,
            ["score"] = result?["score"]?.DeepClone(),
            ["band"] = result?["band"]?.DeepClone(),
            ["outcome"] = result?["outcome"]?.DeepClone(),
            ["grade"] = result?["grade"]?.DeepClone(),
            ["outputs"] = result?["outputs"]?.DeepClone(),
            ["answers"] = JsonNode.Parse(facts.Submission.AnswersJson),
            ["page"] = facts.Submission.PageUrl,
            ["placement"] = facts.Submission.Placement,
            ["touches"] = TouchJson.Of(facts.Touches),
        };
    }

    /// <summary>The sequence grows with each submission of the lead: calls may overtake one another, receivers can tell.</summary>
    private static JsonObject? Lead(SubmissionFacts facts) => facts.Lead is not { } lead ? null : new()
    {
        ["id"] = lead.Id,
        ["sequence"] = lead.SubmissionCount,
        ["email"] = lead.Email,
        ["fields"] = JsonNode.Parse(facts.Submission.LeadJson),
        ["fit"] = facts.Submission.Fit,
        ["intent"] = facts.Submission.Intent,
        ["score"] = facts.Submission.Fit + facts.Submission.Intent,
        ["grade"] = facts.Submission.Grade,
        ["why"] = facts.Submission.WhyJson is { } why ? JsonNode.Parse(why) : null,
    };

    private static JsonObject? Route(SubmissionFacts facts) => facts.Route is not { } route ? null : new()
    {
        ["destination"] = JsonSerializer.SerializeToNode(route.Destination, DefinitionJson.Options),
        ["rule"] = route.Rule,
        ["owner"] = facts.Owner is not { } owner ? null : new JsonObject { ["id"] = owner.Id, ["name"] = owner.Name, ["email"] = owner.Email },
    };
}
