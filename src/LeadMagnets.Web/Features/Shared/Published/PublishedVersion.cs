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
    public bool Allows(string? origin) =>
        AllowedOrigins.Count == 0 || origin is not null && AllowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase);
}
