using System.Text.Json;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Attribution;
using LeadMagnets.Web.Data.Entities;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

/// <summary>The rows that say how the visitor of a submission came.</summary>
public static class TouchOf
{
    public static IReadOnlyList<Data.Entities.Touch> Submission(PreparedSubmission prepared, Submission submission) =>
        [.. prepared.Journey.Select(touch => Row(touch, submission, prepared.Consent))];

    /// <summary>For a lead that follows a submission of before touches were kept with it.</summary>
    public static Data.Entities.Touch Page(Submission submission, LeadArrival arrival) => Row(TouchFacts.OfPage(arrival.Page, arrival.At), submission, null);

    private static Data.Entities.Touch Row(TouchFacts touch, Submission submission, TrackingConsent? consent) => new()
    {
        Id = Guid.CreateVersion7(submission.CreatedAt),
        WorkspaceId = submission.WorkspaceId,
        LeadId = submission.LeadId,
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
