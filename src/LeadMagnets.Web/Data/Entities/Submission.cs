using LeadMagnets.Domain.Attribution;
using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Web.Data.Entities;

/// <summary>One visitor's finished run: what they answered, what it came to, and the very answer that they were given (design.md 4.8).</summary>
public sealed class Submission : ITenantRow
{
    public required Guid Id { get; init; }
    public required Guid WorkspaceId { get; init; }
    public required Guid MagnetId { get; init; }
    public required Guid VersionId { get; init; }
    /// <summary>The <c>submissionId</c> that the client made; unique in a magnet.</summary>
    public required string ClientId { get; init; }
    /// <summary>BCP 47 tag of the language in which the visitor read it; null: it is older than languages, and in the magnet's own.</summary>
    public string? Language { get; init; }
    /// <summary>SHA-256 of the meaning of the request: the same id with another meaning is refused.</summary>
    public required string Fingerprint { get; init; }
    public Guid? LeadId { get; set; }
    /// <summary>Accepted answers as JSON, by question id.</summary>
    public required string AnswersJson { get; init; }
    /// <summary>Accepted lead fields as JSON, by field id.</summary>
    public required string LeadJson { get; set; }
    public required string ConsentsJson { get; set; }
    /// <summary>The computed <c>Result</c> as JSON.</summary>
    public required string ResultJson { get; init; }
    /// <summary>The body of the stored 201, to the letter.</summary>
    public required string ResponseBody { get; set; }
    /// <summary>The shown score where the magnet has one.</summary>
    public int? ResultScore { get; init; }
    /// <summary>Band, outcome or headline in one line, for lists.</summary>
    public string? ResultLabel { get; init; }
    public int? Fit { get; set; }
    public int? Intent { get; set; }
    public string? Grade { get; set; }
    /// <summary>Why the lead scored as it did: list of <c>{rule, points}</c> as JSON.</summary>
    public string? WhyJson { get; set; }
    public string? PageUrl { get; init; }
    public string? Referrer { get; init; }
    public string? Session { get; init; }
    /// <summary>Key of the placement where it was filled in; null: none was named.</summary>
    public string? Placement { get; init; }
    /// <summary>The touches of a visitor who is not known yet (a gate behind the result), as JSON; with the lead they become rows.</summary>
    public string? WaitingTouchesJson { get; set; }
    /// <summary>The browser asked not to be followed or sold (Global Privacy Control).</summary>
    public bool GlobalPrivacyControl { get; init; }
    /// <summary>Sum of the signs that a program, not a person, sent it; it only raises doubt.</summary>
    public int Suspicion { get; set; }
    public string? SuspicionReasons { get; set; }
    /// <summary>Whether a person has to look at it before it counts; null: nobody had a doubt. While held or rejected it is no lead, and nobody is told.</summary>
    public ReviewState? Review { get; set; }
    /// <summary>When it was held, released or rejected; rejected ones are erased a while after.</summary>
    public DateTimeOffset? ReviewedAt { get; set; }
    /// <summary>Who decided; null: the product itself.</summary>
    public Guid? ReviewedBy { get; set; }
    /// <summary>What was known of the call that brought it, as JSON, kept for its release; null once that is settled.</summary>
    public string? HeldVisitJson { get; set; }
    /// <summary>A marketer's trial: marked, not routed, not counted.</summary>
    public bool IsTest { get; init; }
    /// <summary>Where the widget's preview differed from the computed values: a defect to look at.</summary>
    public string? PreviewDifference { get; init; }
    /// <summary>When a member said that they know of the difference; null: it is still an alert.</summary>
    public DateTimeOffset? DifferenceSeenAt { get; set; }
    /// <summary>The <c>Receipt</c> as JSON: what it was computed from and by. Null: it is older than receipts.</summary>
    public string? ReceiptJson { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>SHA-256 of the report link's token; the token itself is never stored.</summary>
    public string? ReportTokenHash { get; set; }
    public int ReportLinkNumber { get; set; }
    public DateTimeOffset? ReportExpiresAt { get; set; }
    public DateTimeOffset? ReportRevokedAt { get; set; }
    public int ReportViews { get; set; }
}

/// <summary>Held waits for a person; Released counts as if nobody had doubted; Rejected was sent by a program.</summary>
public enum ReviewState { Held, Released, Rejected }

/// <summary>A proof of work that was used (trust.md 3): remembered until it would have expired.</summary>
public sealed class SpentProof
{
    public required string Nonce { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }
}

/// <summary>A person, one per identity (domain.md D5).</summary>
public sealed class Lead : ITenantRow
{
    public required Guid Id { get; init; }
    public required Guid WorkspaceId { get; init; }
    /// <summary>The address as typed, for sending.</summary>
    public required string Email { get; set; }
    public required string ExactKey { get; init; }
    /// <summary>Key by the provider's rules; unique in a workspace (tests apart).</summary>
    public required string ProviderKey { get; init; }
    public string? Name { get; set; }
    public string? Company { get; set; }
    public string? Phone { get; set; }
    public string? Country { get; set; }
    public LeadStage Stage { get; set; } = LeadStage.Lead;
    public LeadStatus Status { get; set; } = LeadStatus.New;
    /// <summary>Figures of the newest submission.</summary>
    public int Fit { get; set; }
    public int Intent { get; set; }
    public int Score { get; set; }
    public required string Grade { get; set; }
    public required Destination Destination { get; set; }
    public Guid? OwnerId { get; set; }
    public Guid LastMagnetId { get; set; }
    public int SubmissionCount { get; set; }
    public bool IsTest { get; init; }
    /// <summary>Set when the person confirmed that the address is theirs.</summary>
    public DateTimeOffset? ConfirmedAt { get; set; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset LastSubmissionAt { get; set; }
    public long Version { get; set; } = 1;
}

public enum LeadStage { Lead, Mql, Sql, Opportunity, Customer, Lost }

/// <summary>What a salesperson did with the lead.</summary>
public enum LeadStatus { New, Accepted, Contacted, Declined, Spam }

/// <summary>The routing decision of a submission: destination, owner, why.</summary>
public sealed class Route : ITenantRow
{
    public required Guid Id { get; init; }
    public required Guid WorkspaceId { get; init; }
    public required Guid SubmissionId { get; init; }
    public required Guid LeadId { get; init; }
    public required Destination Destination { get; init; }
    public required string Rule { get; init; }
    public Guid? PoolId { get; init; }
    public Guid? OwnerId { get; init; }
    /// <summary>The steps of the decision in words, as a JSON list.</summary>
    public required string TraceJson { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
}

/// <summary>How a visitor came, with one submission: the first time, and the time that led to it.</summary>
public sealed class Touch : ITenantRow
{
    public required Guid Id { get; init; }
    public required Guid WorkspaceId { get; init; }
    public required Guid LeadId { get; set; }
    public required Guid SubmissionId { get; init; }
    public required TouchKind Kind { get; init; }
    /// <summary>Where they came from in one word: campaign source, ad network, referring site, or <c>direct</c>. Null: older than such words.</summary>
    public required string? Source { get; init; }
    /// <summary>How they say that they heard of the company, in the magnet's own language; with the time that led to the submission, null with the first.</summary>
    public string? SelfReported { get; set; }
    /// <summary>The page that showed the magnet.</summary>
    public string? PageUrl { get; init; }
    public string? Referrer { get; init; }
    /// <summary>The first page of the visit.</summary>
    public string? LandingPage { get; init; }
    public string? UtmSource { get; init; }
    public string? UtmMedium { get; init; }
    public string? UtmCampaign { get; init; }
    public string? UtmTerm { get; init; }
    public string? UtmContent { get; init; }
    /// <summary>Click ids of ad networks by their parameter, as JSON; null: none, or the visitor does not want to be followed.</summary>
    public string? ClickIdsJson { get; init; }
    /// <summary>Key of the placement that was met.</summary>
    public string? Placement { get; init; }
    /// <summary>What the host page said of consent: <c>granted</c>, <c>denied</c> or <c>wait</c>; null: nothing.</summary>
    public string? ConsentState { get; init; }
    public required DateTimeOffset At { get; init; }
}

/// <summary>Proof of a consent: append-only, with the exact wording that was shown (trust.md 1.12).</summary>
public sealed class Consent : ITenantRow
{
    public required Guid Id { get; init; }
    public required Guid WorkspaceId { get; init; }
    public required Guid LeadId { get; init; }
    public required Guid SubmissionId { get; init; }
    /// <summary><c>report</c> or <c>marketing</c>.</summary>
    public required string Purpose { get; init; }
    public required bool Granted { get; init; }
    public required string Wording { get; init; }
    public required string WordingHash { get; init; }
    public required string Locale { get; init; }
    public required int VersionNumber { get; init; }
    public string? PageUrl { get; init; }
    public string? Origin { get; init; }
    public required string Method { get; init; }
    public string? AddressHash { get; init; }
    public string? UserAgent { get; init; }
    public bool GlobalPrivacyControl { get; init; }
    public required DateTimeOffset At { get; init; }
}

/// <summary>Something that happened to a lead: a note, a change of status or owner, a submission. Append-only.</summary>
public sealed class LeadActivity : ITenantRow
{
    public required Guid Id { get; init; }
    public required Guid WorkspaceId { get; init; }
    public required Guid LeadId { get; init; }
    public required string Kind { get; init; }
    public required string Text { get; init; }
    public Guid? MemberId { get; init; }
    public required DateTimeOffset At { get; init; }
}
