using LeadMagnets.Web.Data.Entities;

namespace LeadMagnets.Web.Features.Reports;

/// <summary>The rows that a report is made of.</summary>
public sealed record StoredReport
{
    public required Guid SubmissionId { get; init; }
    public required Guid WorkspaceId { get; init; }
    public Guid? LeadId { get; init; }
    public required Guid MagnetId { get; init; }
    /// <summary>The visit that led to it; null: it came without one.</summary>
    public required string? Session { get; init; }
    public required string? Placement { get; init; }
    public required bool IsTest { get; init; }
    /// <summary>The version that the visitor saw.</summary>
    public required int VersionNumber { get; init; }
    /// <summary>The language in which the visitor read it; null: the magnet's own.</summary>
    public required string? Language { get; init; }
    public required string AnswersJson { get; init; }
    public required string LeadJson { get; init; }
    public required string ResultJson { get; init; }
    /// <summary>How it was computed; null: it is older than receipts.</summary>
    public required string? ReceiptJson { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    /// <summary>What the hosted page's address ends with; null where the magnet is no longer public.</summary>
    public required string? HostedName { get; init; }
    public required Workspace Workspace { get; init; }
}
