namespace LeadMagnets.Web.Data.Entities;

/// <summary>
/// A visit that is not finished, its lead form passed: what was answered so far. It counts nowhere; it goes when the run is submitted, and after a
/// while in any case.
/// </summary>
public sealed class Partial : ITenantRow
{
    public required Guid Id { get; init; }
    public required Guid WorkspaceId { get; init; }
    public required Guid MagnetId { get; init; }
    public required Guid VersionId { get; set; }
    /// <summary>The <c>submissionId</c> under which it would be submitted; unique in a magnet.</summary>
    public required string ClientId { get; init; }
    /// <summary>Of the newest state: an older one that comes late changes nothing.</summary>
    public required long Sequence { get; set; }
    /// <summary>The language in which it was read; null: the magnet's own, as it was before magnets had several.</summary>
    public string? Language { get; set; }
    /// <summary>Id of the step that was open; null: it was not told.</summary>
    public string? Step { get; set; }
    public required string AnswersJson { get; set; }
    public required string LeadJson { get; set; }
    public required string ConsentsJson { get; set; }
    /// <summary>Whose lead it is or would be.</summary>
    public required string IdentityKey { get; set; }
    /// <summary>How the visitor came, as rows that wait for their lead.</summary>
    public required string TouchesJson { get; set; }
    public string? PageUrl { get; set; }
    public string? Referrer { get; set; }
    /// <summary>Key of the placement.</summary>
    public string? Placement { get; set; }
    /// <summary>The browser asked not to be followed or sold (Global Privacy Control).</summary>
    public bool GlobalPrivacyControl { get; set; }
    public bool IsTest { get; init; }
    /// <summary>A browser worked for it once, which is enough for all its states.</summary>
    public bool Proven { get; set; }
    /// <summary>As of a submission; in doubt, no lead comes of it.</summary>
    public int Suspicion { get; set; }
    /// <summary>What was known of the call, for the proof of consents.</summary>
    public required string VisitJson { get; set; }
    /// <summary>The lead that came of it.</summary>
    public Guid? LeadId { get; set; }
    /// <summary>When it was idle for long enough to become a lead; null: not yet.</summary>
    public DateTimeOffset? TurnedAt { get; set; }
    public required DateTimeOffset FirstSeenAt { get; init; }
    public required DateTimeOffset ChangedAt { get; set; }
}

/// <summary>A run that its visitor wants to continue later, from a link that was sent by e-mail. It makes nobody a lead.</summary>
public sealed class Continuation : ITenantRow
{
    public required Guid Id { get; init; }
    public required Guid WorkspaceId { get; init; }
    public required Guid MagnetId { get; init; }
    public required Guid VersionId { get; set; }
    public required string ClientId { get; init; }
    /// <summary>SHA-256 of the link's token, which is made from the server's secret and never stored.</summary>
    public required string TokenHash { get; init; }
    /// <summary>Where the link goes; used for that alone.</summary>
    public required string Email { get; init; }
    /// <summary>The mailbox, by which caps count and erasure finds it.</summary>
    public required string MailKey { get; init; }
    /// <summary>The <c>KeptRun</c> as JSON.</summary>
    public required string RunJson { get; set; }
    /// <summary>The page that the link opens; null: the hosted page.</summary>
    public string? PageUrl { get; set; }
    public bool IsTest { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset ExpiresAt { get; set; }
}
