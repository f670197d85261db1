using LeadMagnets.Domain.Branding;
using Microsoft.AspNetCore.Identity;

namespace LeadMagnets.Web.Data.Entities;

/// <summary>One company (or brand) with its magnets, leads and people.</summary>
public sealed class Workspace
{
    public required Guid Id { get; init; }
    public required string Name { get; set; }
    /// <summary>Accent colour of player and report as <c>#rrggbb</c>; null: the product's own.</summary>
    public string? Accent { get; set; }
    public BrandFont Font { get; set; }
    public Corners Corners { get; set; }
    public Density Density { get; set; }
    public Scheme Scheme { get; set; }
    /// <summary>Ground of the player's card in light colours as <c>#rrggbb</c>; null: white.</summary>
    public string? Ground { get; set; }
    /// <summary>File name of the logo below the data folder's <c>files/</c>; null: none.</summary>
    public string? LogoFile { get; set; }
    public string? Website { get; set; }
    /// <summary>IANA zone in which numbers by day are shown.</summary>
    public string TimeZone { get; set; } = "UTC";
    public PaperSize Paper { get; set; } = PaperSize.A4;
    /// <summary>Who gets a lead when no pool has anybody; set-up names the owner, and it may never be empty afterwards.</summary>
    public Guid? DefaultOwnerId { get; set; }
    public required DateTimeOffset CreatedAt { get; init; }
    /// <summary>Counts changes; the ETag of the settings page.</summary>
    public long Version { get; set; } = 1;

    /// <summary>How the workspace's magnets look besides accent and logo.</summary>
    public Look Look => new() { Font = Font, Corners = Corners, Density = Density, Scheme = Scheme, Ground = Ground };
}

public enum PaperSize { A4, Letter }

/// <summary>A person who signs in. What they may do in a workspace is their <see cref="Member"/> row.</summary>
public sealed class AppUser : IdentityUser<Guid>
{
    public required string DisplayName { get; set; }
    public required DateTimeOffset CreatedAt { get; init; }
}

/// <summary>A person's place in a workspace; owners of leads and pool places are members.</summary>
public sealed class Member : ITenantRow
{
    public required Guid Id { get; init; }
    public required Guid WorkspaceId { get; init; }
    public required Guid UserId { get; init; }
    public required string Name { get; set; }
    public required string Email { get; set; }
    public MemberRole Role { get; set; } = MemberRole.Owner;
    public bool Active { get; set; } = true;
    public required DateTimeOffset CreatedAt { get; init; }
}

public enum MemberRole { Owner, Marketer, Sales, Viewer }

/// <summary>Calls of the management API: only the SHA-256 of the key is kept, with a prefix to recognise it.</summary>
public sealed class ApiKey : ITenantRow
{
    public required Guid Id { get; init; }
    public required Guid WorkspaceId { get; init; }
    public required string Name { get; set; }
    public required string Prefix { get; init; }
    public required string Hash { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? LastUsedAt { get; set; }
    public DateTimeOffset? RevokedAt { get; set; }
}

/// <summary>An answer of the management API kept under the caller's <c>Idempotency-Key</c>.</summary>
public sealed class StoredAnswer : ITenantRow
{
    public required Guid Id { get; init; }
    public required Guid WorkspaceId { get; init; }
    public required string Key { get; init; }
    /// <summary>SHA-256 of method, path and body: the same key with another request is refused.</summary>
    public required string Fingerprint { get; init; }
    /// <summary>0 while the first call with the key runs.</summary>
    public required int Status { get; init; }
    public required string Body { get; init; }
    /// <summary>The header of a 201; null: there was none.</summary>
    public string? Location { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
}

/// <summary>A fact about the installation itself, such as the hash of the one-time set-up link.</summary>
public sealed class InstanceSetting
{
    public required string Key { get; init; }
    public required string Value { get; set; }
}
