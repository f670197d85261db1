using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using LeadMagnets.Domain.Branding;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Definitions.Languages;
using LeadMagnets.Web.Data.Entities;

namespace LeadMagnets.Web.Features.Shared.Magnets;

/// <summary>The projection of a version as it is stored and served: JSON, Brotli-compressed, with its ETag (design.md 4.3).</summary>
/// <param name="Bytes">Brotli of UTF-8 JSON.</param>
/// <param name="ETag">Quoted, strong: the hash of the JSON.</param>
public sealed record PublicFace(byte[] Bytes, string ETag)
{
    /// <summary>Compresses thoroughly: call it outside of a writer's operation.</summary>
    public static PublicFace Of(Definition definition, string key, int version, Workspace workspace) =>
        Of(CompiledDefinition.Compile(definition), definition.Languages(), key, version, Brand(workspace));

    /// <summary>The same in any of the version's languages.</summary>
    public static PublicFace Of(CompiledDefinition definition, IReadOnlyList<string> languages, string key, int version, PublicBrand brand)
    {
        var json = Json(definition, languages, key, version, brand);
        return new(Compressed(json), $"\"{Convert.ToHexStringLower(SHA256.HashData(json).AsSpan(0, 16))}\"");
    }

    /// <summary>What the face says, for whoever reads it at once.</summary>
    public static byte[] Json(CompiledDefinition definition, IReadOnlyList<string> languages, string key, int version, PublicBrand brand) =>
        JsonSerializer.SerializeToUtf8Bytes(Projection.Of(definition, key, version, brand) with { Languages = languages.Count > 1 ? languages : null }, DefinitionJson.Options);

    public static PublicBrand Brand(Workspace workspace) => new(workspace.Name, Accent.Of(workspace.Accent)?.Colour, workspace.Accent is null ? null : "#ffffff",
        workspace.LogoFile is { } logo ? $"/files/{logo}" : null)
    {
        Scheme = workspace.Look.Scheme is Scheme.Auto ? null : workspace.Look.Scheme.ToString().ToLowerInvariant(),
        Look = NotEmpty(workspace.Look.Properties),
        Light = NotEmpty(workspace.Look.LightColours(Accent.Of(workspace.Accent)?.Colour)),
    };

    private static IReadOnlyDictionary<string, string>? NotEmpty(IReadOnlyDictionary<string, string> properties) => properties.Count > 0 ? properties : null;

    /// <summary>The JSON itself, for clients without Brotli.</summary>
    public static byte[] Plain(byte[]? brotli)
    {
        if (brotli is null) return [];
        using var plain = new MemoryStream();
        using var reader = new BrotliStream(new MemoryStream(brotli), CompressionMode.Decompress);
        reader.CopyTo(plain);
        return plain.ToArray();
    }

    private static byte[] Compressed(byte[] json)
    {
        using var stream = new MemoryStream();
        using (var brotli = new BrotliStream(stream, CompressionLevel.SmallestSize)) brotli.Write(json);
        return stream.ToArray();
    }
}
