namespace LeadMagnets.Web.Data.Entities;

/// <summary>
/// One effect owed to the outside, written in the submission's own transaction and unique per (submission, destination, kind).
/// Its id is what keyed receivers see (<c>webhook-id</c>, <c>Message-ID</c>), the same at every attempt (trust.md 4.3).
/// </summary>
public sealed class Delivery : ITenantRow
{
    public required Guid Id { get; init; }
    public required Guid WorkspaceId { get; init; }
    /// <summary>Null for effects without a submission, such as a test call.</summary>
    public Guid? SubmissionId { get; init; }
    public Guid? LeadId { get; init; }
    public required DeliveryKind Kind { get; init; }
    /// <summary>Whom it goes to: <c>visitor</c>, a member's id, a webhook endpoint's id.</summary>
    public required string Destination { get; init; }
    /// <summary>What people read in lists: an address or a host.</summary>
    public required string Label { get; init; }
    /// <summary>Event type of a webhook, such as <c>submission.completed</c>.</summary>
    public string? EventType { get; init; }
    /// <summary>The exact bytes to send, where they are known when the row is written (webhooks); mails are composed when sent.</summary>
    public string? Payload { get; init; }
    public DeliveryStatus Status { get; set; } = DeliveryStatus.Pending;
    public int Attempt { get; set; }
    public required DateTimeOffset NextAt { get; set; }
    public string? LeaseOwner { get; set; }
    public DateTimeOffset? LeaseUntil { get; set; }
    public string? LastResult { get; set; }
    /// <summary>Why it waits or ended: <c>cap</c>, <c>no-browser</c>, <c>gone</c>, <c>refused</c>.</summary>
    public string? Reason { get; set; }
    public required DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? DoneAt { get; set; }
}

public enum DeliveryKind { ReportMail, OwnerMail, Webhook, ReportPrint, ContinueMail }

/// <summary>
/// Pending and Retry wait for <see cref="Delivery.NextAt"/>; Leased and Sending are in a worker's hands (Sending: the effect may have
/// happened); Parked waits for a person; Dead used up its attempts.
/// </summary>
public enum DeliveryStatus { Pending, Leased, Sending, Retry, Done, Parked, Dead }

/// <summary>One try of a delivery, kept for people to see.</summary>
public sealed class Attempt : ITenantRow
{
    public required Guid Id { get; init; }
    public required Guid WorkspaceId { get; init; }
    public required Guid DeliveryId { get; init; }
    public required int Number { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    public required int Milliseconds { get; init; }
    /// <summary><c>done</c>, <c>retry</c>, <c>parked</c>, <c>dead</c> or <c>unknown</c>.</summary>
    public required string Outcome { get; init; }
    public int? StatusCode { get; init; }
    public string? Detail { get; init; }
}

public sealed class WebhookEndpoint : ITenantRow
{
    public required Guid Id { get; init; }
    public required Guid WorkspaceId { get; init; }
    public required string Url { get; set; }
    /// <summary>The <c>whsec_</c> secret under data protection; after a rotation the old one still signs until <see cref="PreviousUntil"/>.</summary>
    public required string ProtectedSecret { get; set; }
    public string? PreviousProtectedSecret { get; set; }
    public DateTimeOffset? PreviousUntil { get; set; }
    /// <summary>Event types that it wants; empty: all.</summary>
    public List<string> EventTypes { get; set; } = [];
    public bool Active { get; set; } = true;
    public string? DisabledReason { get; set; }
    public required DateTimeOffset CreatedAt { get; init; }
}

/// <summary>A mail that left, or that waits as a file in the data folder where no SMTP server is configured. Readable on the Mail page.</summary>
public sealed class MailMessage : ITenantRow
{
    public required Guid Id { get; init; }
    public required Guid WorkspaceId { get; init; }
    public Guid? DeliveryId { get; init; }
    public required string To { get; init; }
    /// <summary>Key of the address, for caps (trust.md 3, mail-bombing).</summary>
    public required string ToKey { get; init; }
    public Guid? MagnetId { get; init; }
    public required string Subject { get; init; }
    public required string TextBody { get; init; }
    public required string HtmlBody { get; init; }
    /// <summary><c>smtp</c> or <c>folder</c>.</summary>
    public required string Via { get; init; }
    public required DateTimeOffset At { get; init; }
}
