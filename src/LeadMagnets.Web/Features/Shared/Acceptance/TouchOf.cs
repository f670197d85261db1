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

    private static Data.Entities.Touch Row(TouchFacts touch, Submission submission, TrackingConsent? consent) => new()
    {
        Id = Guid.CreateVersion7(submission.CreatedAt),
        WorkspaceId = submission.WorkspaceId,
        LeadId = submission.LeadId ?? Guid.Empty,
        SubmissionId = submission.Id,
        Kind = touch.Kind,
        Source = touch.Source,
        PageUrl = touch.Kind is TouchKind.First ? null : WebAddress.Of(submission.PageUrl),
        Referrer = touch.Referrer,
        LandingPage = touch.Landing,
        UtmSource = touch.Utm.Source,
        UtmMedium = touch.Utm.Medium,
        UtmCampaign = touch.Utm.Campaign,
        UtmTerm = touch.Utm.Term,
        UtmContent = touch.Utm.Content,
        ClickIdsJson = touch.ClickIds.Count == 0 ? null : JsonSerializer.Serialize(touch.ClickIds),
        Placement = touch.Kind is TouchKind.First ? null : submission.Placement,
        ConsentState = consent?.ToString().ToLowerInvariant(),
        At = touch.At,
    };
}
