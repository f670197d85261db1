using System.Text.Json;
using System.Text.Json.Serialization;

namespace LeadMagnets.Web.Features.Magnets;

/// <summary>The loader that never changes, with its hash, as the build wrote them down; for websites that pin what they run (trust.md 2).</summary>
public sealed class PinnedLoader(IWebHostEnvironment environment)
{
    /// <summary>Its path under the server's address and its <c>sha384-…</c>; null where the widgets were not built.</summary>
    public (string Path, string Integrity)? Find()
    {
        var file = environment.WebRootFileProvider.GetFileInfo("embed/manifest.json");
        if (!file.Exists) return null;
        using var text = file.CreateReadStream();
        return JsonSerializer.Deserialize<Manifest>(text, JsonSerializerOptions.Web) is { Pinned: { } loader, Hash: { } hash } ? ($"/embed/{hash}/{loader.Path}", loader.Integrity) : null;
    }

    private sealed record Manifest(string? Hash, Built? Pinned);

    private sealed record Built([property: JsonRequired] string Path, [property: JsonRequired] string Integrity);
}
