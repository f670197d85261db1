using LeadMagnets.Domain;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Attribution;
using LeadMagnets.Web.Features.Shared.Published;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

/// <summary>Everything about a submission that can be known before the database is asked; the writing operation only stores it.</summary>
public sealed record PreparedSubmission
{
    public required Guid Id { get; init; }
    public required string ClientId { get; init; }
    public required string Fingerprint { get; init; }
    public required PublishedVersion Version { get; init; }
    public required Outcome Outcome { get; init; }
    public required LeadAnswers? Lead { get; init; }
    public required string AnswersJson { get; init; }
    public required string LeadJson { get; init; }
    public required string ConsentsJson { get; init; }
    public required string ResultJson { get; init; }
    public required string ReceiptJson { get; init; }
    public required string ResponseBody { get; init; }
    public required string? ResultLabel { get; init; }
    public required string? PreviewDifference { get; init; }
    public required string TokenHash { get; init; }
    public required IReadOnlyList<Sign> Suspicion { get; init; }
    public required PageVisit Page { get; init; }
    /// <summary>How the visitor came, first to last.</summary>
    public required IReadOnlyList<TouchFacts> Journey { get; init; }
    /// <summary>Key of the placement.</summary>
    public required string? Placement { get; init; }
    public required TrackingConsent? Consent { get; init; }
    public required Visit Visit { get; init; }
    public required string? AddressKey { get; init; }
    public required DateTimeOffset At { get; init; }
}
