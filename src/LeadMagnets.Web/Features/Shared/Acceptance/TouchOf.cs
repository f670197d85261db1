using System.Text.Json;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Attribution;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Attribution;
using LeadMagnets.Web.Features.Shared.Published;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

/// <summary>The rows that say how the visitor of a submission came.</summary>
public static class TouchOf
{
    public static IReadOnlyList<Data.Entities.Touch> Submission(PreparedSubmission prepared, Submission submission) =>
        [.. prepared.Journey.Select(touch => Row(touch, submission, prepared.Consent, prepared.Lead is { } lead ? Said(prepared.Version, lead) : null))];

    /// <summary>The touches that came with a submission whose lead follows; of one from before touches were kept, what its page tells.</summary>
    public static IReadOnlyList<Data.Entities.Touch> Waiting(Submission submission, LeadArrival arrival)
    {
        var touches = WaitingTouches.Of(submission);
        var said = Said(arrival.Version, arrival.Answers);
        foreach (var touch in touches) (touch.LeadId, touch.SelfReported) = (submission.LeadId!.Value, touch.Kind is TouchKind.First ? null : said);
        return touches.Count > 0 ? touches : [Row(TouchFacts.OfPage(arrival.Page, arrival.At), submission, null, said)];
    }

    /// <summary>Of a visit that is not finished; they wait for its lead.</summary>
    public static IReadOnlyList<Data.Entities.Touch> Unfinished(Partial partial, IEnumerable<TouchFacts> journey, TrackingConsent? consent, string? said, DateTimeOffset now) =>
        [.. journey.Select(touch => Row(touch, new Met(partial.Id, partial.WorkspaceId, null, partial.PageUrl, partial.Placement, said, now), consent))];

    /// <summary>Sales read it, and lists group it, in the language in which the magnet was written.</summary>
    public static string? Said(PublishedVersion version, LeadAnswers lead) => SelfReportedSource.Of(version.In(null).Definition.Definition.LeadForm, lead);

    private static Data.Entities.Touch Row(TouchFacts touch, Submission submission, TrackingConsent? consent, string? said) =>
        Row(touch, new Met(submission.Id, submission.WorkspaceId, submission.LeadId, submission.PageUrl, submission.Placement, said, submission.CreatedAt), consent);

    private static Data.Entities.Touch Row(TouchFacts touch, Met met, TrackingConsent? consent) => new()
    {
        Id = Guid.CreateVersion7(met.At),
        WorkspaceId = met.WorkspaceId,
        LeadId = met.LeadId ?? Guid.Empty,
        SubmissionId = met.Run,
        Kind = touch.Kind,
        Source = touch.Source,
        SelfReported = touch.Kind is TouchKind.First ? null : met.Said,
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
    private sealed record Met(Guid Run, Guid WorkspaceId, Guid? LeadId, string? PageUrl, string? Placement, string? Said, DateTimeOffset At);
}
