namespace LeadMagnets.Web.Data.Entities;

/// <summary>Where a magnet is shown, so that its visits and leads are counted apart: a page that embeds it, a link, a printed code.</summary>
public sealed class Placement : ITenantRow
{
    public required Guid Id { get; init; }
    public required Guid WorkspaceId { get; init; }
    public required Guid MagnetId { get; init; }
    /// <summary>As typed.</summary>
    public required string Name { get; set; }
    /// <summary>What snippets, links and events say; unique in a magnet, and never changed: what was counted stays counted.</summary>
    public required string Key { get; init; }
    public required PlacementKind Kind { get; set; }
    /// <summary>The last part of its short link, the same for all workspaces.</summary>
    public required string Code { get; init; }
    public string? UtmSource { get; set; }
    public string? UtmMedium { get; set; }
    public string? UtmCampaign { get; set; }
    public string? UtmTerm { get; set; }
    public string? UtmContent { get; set; }
    public required DateTimeOffset CreatedAt { get; init; }
    /// <summary>Off the list since then; snippets and printed links go on working.</summary>
    public DateTimeOffset? ArchivedAt { get; set; }
}

public enum PlacementKind { Page, Link, Qr }
