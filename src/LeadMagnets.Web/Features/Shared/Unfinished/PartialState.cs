using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Attribution;
using LeadMagnets.Web.Features.Shared.Acceptance;
using LeadMagnets.Web.Features.Shared.Acceptance.Proof;
using LeadMagnets.Web.Features.Shared.Published;

namespace LeadMagnets.Web.Features.Shared.Unfinished;

/// <summary>Everything about an unfinished run that can be known before the database is asked.</summary>
internal sealed record PartialState
{
    public required PublishedVersion Version { get; init; }
    public required string ClientId { get; init; }
    public required long Sequence { get; init; }
    public required string? Step { get; init; }
    public required string AnswersJson { get; init; }
    public required LeadAnswers Lead { get; init; }
    public required string Identity { get; init; }
    public required PageVisit Page { get; init; }
    public required IReadOnlyList<TouchFacts> Journey { get; init; }
    public required string? Placement { get; init; }
    public required TrackingConsent? Consent { get; init; }
    public required Visit Visit { get; init; }
    public required string? AddressKey { get; init; }
    /// <summary>How much speaks for a program, by what the proof of work is worth.</summary>
    public required Func<ProofCheck?, int> Suspicion { get; init; }
    public required DateTimeOffset At { get; init; }
}
