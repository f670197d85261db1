using System.Text.Json.Nodes;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared;
using LeadMagnets.Web.Features.Shared.Acceptance;
using LeadMagnets.Web.Features.Shared.Attribution;
using LeadMagnets.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Submissions;

/// <summary>A stored submission: what it was answered, and beside it the lead, the route and why (design.md 5).</summary>
public static class GetSubmission
{
    /// <param name="id">The client's <c>submissionId</c>, or the product's own id.</param>
    public static async Task<IResult> Handle(string id, AppDb db, CancellationToken ct)
    {
        var own = Guid.TryParse(id, out var guid) ? guid : Guid.Empty;
        var found = await db.Submissions.Where(s => s.ClientId == id || s.Id == own).OrderByDescending(s => s.CreatedAt)
            .Select(s => new { Submission = s, Version = db.MagnetVersions.Where(v => v.Id == s.VersionId).Select(v => v.Number).First() })
            .FirstOrDefaultAsync(ct);
        if (found is null) return Problems.NotFound("submission");
        var route = await db.Routes.FirstOrDefaultAsync(r => r.SubmissionId == found.Submission.Id, ct);
        var owner = route?.OwnerId is { } ownerId ? await db.Members.FirstOrDefaultAsync(m => m.Id == ownerId, ct) : null;
        var touches = await db.Touches.Where(t => t.SubmissionId == found.Submission.Id).ToListAsync(ct);
        if (touches.Count == 0) touches.AddRange(WaitingTouches.Of(found.Submission));
        return Results.Text(Body(found.Submission, found.Version, route, owner, touches).ToJsonString(DefinitionJson.Options), "application/json; charset=utf-8");
    }

    private static JsonObject Body(Submission s, int version, Route? route, Member? owner, IReadOnlyCollection<Touch> touches)
    {
        var body = JsonNode.Parse(s.ResponseBody)!.AsObject();
        body["id"] = s.Id;
        body["magnetId"] = s.MagnetId;
        body["version"] = version;
        body["createdAt"] = s.CreatedAt;
        body["language"] = s.Language;
        body["test"] = s.IsTest;
        body["suspicion"] = s.Suspicion;
        body["held"] = s.Review is not (ReviewState.Held or ReviewState.Rejected) ? null : new JsonObject
        {
            ["state"] = s.Review is ReviewState.Held ? "held" : "rejected",
            ["since"] = s.ReviewedAt,
            ["reasons"] = new JsonArray([.. HeldVisit.Reasons(s).Select(reason => (JsonNode)reason)]),
        };
        body["answers"] = JsonNode.Parse(s.AnswersJson);
        body["page"] = s.PageUrl is null ? null : new JsonObject { ["url"] = s.PageUrl, ["referrer"] = s.Referrer };
        body["placement"] = s.Placement;
        body["touches"] = TouchJson.Of(touches);
        body["gpc"] = s.GlobalPrivacyControl;
        body["receipt"] = s.ReceiptJson is null ? null : JsonNode.Parse(s.ReceiptJson);
        body["previewDifference"] = s.PreviewDifference;
        body["lead"] = s.LeadId is null ? null : new JsonObject
        {
            ["id"] = s.LeadId,
            ["fit"] = s.Fit,
            ["intent"] = s.Intent,
            ["score"] = s.Fit + s.Intent,
            ["grade"] = s.Grade,
            ["fields"] = JsonNode.Parse(s.LeadJson),
            ["consents"] = JsonNode.Parse(s.ConsentsJson),
        };
        body["route"] = route is null ? null : new JsonObject
        {
            ["destination"] = DestinationWord.Of(route.Destination),
            ["rule"] = route.Rule,
            ["owner"] = owner is null ? null : new JsonObject { ["id"] = owner.Id, ["name"] = owner.Name, ["email"] = owner.Email },
            ["trace"] = JsonNode.Parse(route.TraceJson),
        };
        body["why"] = s.WhyJson is null ? new JsonArray() : JsonNode.Parse(s.WhyJson);
        return body;
    }
}
