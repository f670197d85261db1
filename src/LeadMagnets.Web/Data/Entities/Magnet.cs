namespace LeadMagnets.Web.Data.Entities;

/// <summary>A quiz, assessment or calculator: its draft, and which version the public sees.</summary>
public sealed class Magnet : ITenantRow
{
    public required Guid Id { get; init; }
    public required Guid WorkspaceId { get; init; }
    /// <summary>Public, unguessable name in embed snippets and addresses.</summary>
    public required string Key { get; init; }
    public required string Title { get; set; }
    /// <summary><c>quiz</c>, <c>assessment</c> or <c>calculator</c>.</summary>
    public required string Kind { get; set; }
    public string? Template { get; init; }
    public required string DraftJson { get; set; }
    /// <summary>Counts saves of the draft: its ETag.</summary>
    public long DraftVersion { get; set; } = 1;
    public required DateTimeOffset DraftSavedAt { get; set; }
    public MagnetStatus Status { get; set; } = MagnetStatus.Draft;
    public Guid? CurrentVersionId { get; set; }
    /// <summary>Origins that may embed the magnet; empty: any.</summary>
    public List<string> AllowedOrigins { get; set; } = [];
    /// <summary>Beside the listed origins, frames without an origin may send answers, as WordPress makes for pasted links.</summary>
    public bool AllowsSandboxed { get; set; }
    /// <summary>Readable end of the hosted page's address, beside the key; unique in the installation. Null: none.</summary>
    public string? Slug { get; set; }
    /// <summary>Search engines are asked to leave the hosted page out.</summary>
    public bool HiddenFromSearch { get; set; }
    public required DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? DeletedAt { get; set; }
}

/// <summary>An ending that a hosted page's address once had. It leads to the magnet for as long as no other magnet takes it.</summary>
public sealed class FormerSlug : ITenantRow
{
    public required string Slug { get; init; }
    public required Guid WorkspaceId { get; init; }
    public required Guid MagnetId { get; init; }
    public required DateTimeOffset GivenUpAt { get; init; }
}

public enum MagnetStatus { Draft, Published, Unpublished }

/// <summary>A published definition, immutable. The projection is derived from it and the workspace's brand, stored Brotli-compressed.</summary>
public sealed class MagnetVersion : ITenantRow
{
    public required Guid Id { get; init; }
    public required Guid WorkspaceId { get; init; }
    public required Guid MagnetId { get; init; }
    public required int Number { get; init; }
    public required string DefinitionJson { get; init; }
    public required byte[] Projection { get; set; }
    public required string ProjectionETag { get; set; }
    public string? Note { get; init; }
    public Guid? PublishedBy { get; init; }
    public required DateTimeOffset PublishedAt { get; init; }
}

/// <summary>A member's word that a warning of the check before publishing is meant so. It counts until what was found changes.</summary>
public sealed class SignOff : ITenantRow
{
    public required Guid Id { get; init; }
    public required Guid WorkspaceId { get; init; }
    public required Guid MagnetId { get; init; }
    /// <summary>The finding's key.</summary>
    public required string Key { get; init; }
    public Guid? By { get; init; }
    public required DateTimeOffset At { get; init; }
}

/// <summary>Something that happened around a magnet: what a visitor's player did, a short link followed, a report opened. Never personal.</summary>
public sealed class Event : ITenantRow
{
    public required Guid Id { get; init; }
    public required Guid WorkspaceId { get; init; }
    public required Guid MagnetId { get; init; }
    public required int VersionNumber { get; init; }
    /// <summary>Random id of the visit, from the signed session.</summary>
    public required string Session { get; init; }
    public required string Kind { get; init; }
    public string? Step { get; init; }
    /// <summary>Key of the placement where it happened; null: none was named.</summary>
    public string? Placement { get; set; }
    /// <summary>What of a session may happen once only, such as <c>step:s2</c>; null: it may happen again.</summary>
    public string? Once { get; init; }
    public bool IsTest { get; init; }
    public required DateTimeOffset At { get; init; }
}
