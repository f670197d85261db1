using LeadMagnets.Web.Features.Shared.Acceptance;
using LeadMagnets.Web.Features.Shared.Published;

namespace LeadMagnets.Web.Features.Shared.Unfinished;

/// <summary>Everything about a run to be continued that can be known before the database is asked.</summary>
internal sealed record ContinuationState(
    PublishedMagnet Magnet, PublishedVersion Version, string Email, string MailKey, string RunJson, string? PageUrl, string? AddressKey, Visit Visit, DateTimeOffset At)
{
    public required string ClientId { get; init; }
    /// <summary>The link's token, by the row's id.</summary>
    public required Func<Guid, string> Token { get; init; }
    public required IReadOnlyList<Sign> Signs { get; init; }
}
