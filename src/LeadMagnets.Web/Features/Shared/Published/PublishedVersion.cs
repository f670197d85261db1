using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Web.Features.Shared.Published;

/// <summary>A version as the public endpoints need it: compiled once, immutable, shared by all requests.</summary>
public sealed record PublishedVersion(
    Guid WorkspaceId, Guid MagnetId, string Key, Guid VersionId, int Number, DateTimeOffset PublishedAt, CompiledDefinition Definition);

/// <summary>What stands behind a key right now.</summary>
/// <param name="CurrentVersion">Number of the version that new visitors get; null: not published.</param>
/// <param name="Projection">Public face, Brotli-compressed.</param>
/// <param name="PlainProjection">The same for clients without Brotli.</param>
/// <param name="ETag">Strong tag of the projection, quoted.</param>
/// <param name="AllowedOrigins">Empty: any.</param>
public sealed record PublishedMagnet(
    Guid WorkspaceId, Guid MagnetId, string Key, string Title, int? CurrentVersion, byte[] Projection, byte[] PlainProjection, string ETag,
    IReadOnlyList<string> AllowedOrigins)
{
    /// <summary>What a frame without an origin of its own sends: sandboxed, or in a file.</summary>
    public const string NoOrigin = "null";

    /// <summary>Frames without an origin may send answers, although there is a list.</summary>
    public bool AllowsSandboxed { get; init; }
    /// <summary>Readable end of the hosted page's address; null: the key is.</summary>
    public string? Slug { get; init; }
    public bool HiddenFromSearch { get; init; }
    public required PublicBrand Brand { get; init; }
    /// <summary>File of the logo in the data folder; null: none.</summary>
    public string? LogoFile { get; init; }

    /// <summary>What the hosted page's address ends with.</summary>
    public string Name => Slug ?? Key;

    public bool Allows(string? origin) =>
        AllowedOrigins.Count == 0 || origin is not null && AllowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase) || AllowsSandboxed && origin == NoOrigin;
}
