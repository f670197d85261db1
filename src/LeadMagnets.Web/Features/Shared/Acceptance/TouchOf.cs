using System.Text.Json;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Attribution;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Attribution;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

/// <summary>The rows that say how the visitor of a submission came.</summary>
public static class TouchOf
{
    public static IReadOnlyList<Data.Entities.Touch> Submission(PreparedSubmission prepared, Submission submission) =>
        [.. prepared.Journey.Select(touch => Row(touch, submission, prepared.Consent))];

    /// <summary>The touches that came with a submission whose lead follows; of one from before touches were kept, what its page tells.</summary>
    public static IReadOnlyList<Data.Entities.Touch> Waiting(Submission submission, LeadArrival arrival)
    {
        var touches = WaitingTouches.Of(submission);
        foreach (var touch in touches) touch.LeadId = submission.LeadId!.Value;
        return touches.Count > 0 ? touches : [Row(TouchFacts.OfPage(arrival.Page, arrival.At), submission, null)];
    }

    /// <summary>Of a visit that is not finished; they wait for its lead.</summary>
    public static IReadOnlyList<Data.Entities.Touch> Unfinished(Partial partial, IEnumerable<TouchFacts> journey, TrackingConsent? consent, DateTimeOffset now) =>
        [.. journey.Select(touch => Row(touch, new Met(partial.Id, partial.WorkspaceId, null, partial.PageUrl, partial.Placement, now), consent))];

    private static Data.Entities.Touch Row(TouchFacts touch, Submission submission, TrackingConsent? consent) =>
        Row(touch, new Met(submission.Id, submission.WorkspaceId, submission.LeadId, submission.PageUrl, submission.Placement, submission.CreatedAt), consent);

    private static Data.Entities.Touch Row(TouchFacts touch, Met met, TrackingConsent? consent) => new()
    {
        Id = Guid.CreateVersion7(met.At),
        WorkspaceId = met.WorkspaceId,
        LeadId = met.LeadId ?? Guid.Empty,
        SubmissionId = met.Run,
        Kind = touch.Kind,
        Source = touch.Source,
        PageUrl = touch.Kind is TouchKind.First ? null : WebAddress.Of(met.PageUrl),
        Referrer = touch.Referrer,
        LandingPage = touch.Landing,
        UtmSource = touch.Utm.Source,
        UtmMedium = touch.Utm.Medium,
        UtmCampaign = touch.Utm.Campaign,
        UtmTerm = touch.Utm.Term,
        UtmContent = touch.Utm.Content,
        ClickIdsJson = touch.ClickIds.Count == 0 ? null : JsonSerializer.Serialize(touch.ClickIds),
        Placement = touch.Kind is TouchKind.First ? null : met.Placement,
        ConsentState = consent?.ToString().ToLowerInvariant(),
        At = touch.At,
    };

    /// <summary>The run in which a visitor was met.</summary>
    private sealed record Met(Guid Run, Guid WorkspaceId, Guid? LeadId, string? PageUrl, string? Placement, DateTimeOffset At);
}
