using System.Collections.Concurrent;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Definitions.Languages;
using LeadMagnets.Web.Features.Shared.Magnets;

namespace LeadMagnets.Web.Features.Shared.Published;

/// <summary>A version as the public endpoints need it: compiled once, immutable, shared by all requests.</summary>
public sealed record PublishedVersion(
    Guid WorkspaceId, Guid MagnetId, string Key, Guid VersionId, int Number, DateTimeOffset PublishedAt, CompiledDefinition Definition)
{
    private readonly ConcurrentDictionary<string, PublishedVersion> translations = new(StringComparer.Ordinal);
    private readonly PublishedVersion? original;

    /// <summary>The language that it is read in.</summary>
    public string Language => Definition.Definition.Locale;

    /// <summary>All that it can be read in, its own first.</summary>
    public IReadOnlyList<string> Languages => (original ?? this).Definition.Definition.Languages();

    /// <summary>The version as it is read in one of its languages, compiled once; null and what it does not have: as it was written.</summary>
    public PublishedVersion In(string? language)
    {
        var own = original ?? this;
        if (language is null || own.Definition.Definition.Translations is null) return own;
        var tag = own.Languages.FirstOrDefault(known => known.Equals(language, StringComparison.OrdinalIgnoreCase));
        return tag is null || tag == own.Language ? own : translations.GetOrAdd(tag, own.Translated);
    }

    private PublishedVersion Translated(string language) => new(this, CompiledDefinition.Compile(Definition.Definition.In(language)));

    private PublishedVersion(PublishedVersion original, CompiledDefinition definition)
        : this(original.WorkspaceId, original.MagnetId, original.Key, original.VersionId, original.Number, original.PublishedAt, definition) =>
        (this.original, translations) = (original, original.translations);
}

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
    /// <summary>Frames without an origin may send answers, although there is a list.</summary>
    public bool AllowsSandboxed { get; init; }
    /// <summary>Readable end of the hosted page's address; null: the key is.</summary>
    public string? Slug { get; init; }
    public bool HiddenFromSearch { get; init; }
    public required PublicBrand Brand { get; init; }
    /// <summary>File of the logo in the data folder; null: none.</summary>
    public string? LogoFile { get; init; }

    /// <summary>
    /// The version that a visitor saw: what is sent says so, for a run may outlive the version on which its session was begun; else the session's, else
    /// the current one. Null: none was told, and none is public.
    /// </summary>
    public int? SeenVersion(int? told, Session? session) => session is null && CurrentVersion is null ? null : told ?? session?.Version ?? CurrentVersion;

    /// <summary>What the hosted page's address ends with.</summary>
    public string Name => Slug ?? Key;

    public bool Allows(string? origin) => Origins.Allow(AllowedOrigins, AllowsSandboxed, origin);
}
