namespace LeadMagnets.Web.Infrastructure.Mail;

/// <summary>A mail, ready to leave. <see cref="Id"/> becomes its <c>Message-ID</c>: the same mail tried again is recognised by receivers.</summary>
public sealed record OutgoingMail
{
    public required Guid Id { get; init; }
    public required string To { get; init; }
    /// <summary>Whom an answer reaches; null: the sender.</summary>
    public string? ReplyTo { get; init; }
    public required string Subject { get; init; }
    public required string Text { get; init; }
    public required string Html { get; init; }
    /// <summary>BCP 47 tag of the language.</summary>
    public required string Language { get; init; }
}
