using System.Collections.Concurrent;
using LeadMagnets.Domain.Definitions.Languages;
using LeadMagnets.Web.Features.Shared.Magnets;
using LeadMagnets.Web.Features.Shared.Published;

namespace LeadMagnets.Web.Features.Embed;

/// <summary>
/// The public faces of versions in their other languages: made when somebody first asks, and kept. Version and brand are in the tag of the
/// face that is stored, so that with either of them it is another one here too.
/// </summary>
public sealed class TranslatedFaces(PublishedMagnets magnets)
{
    private const int Most = 500;

    private readonly ConcurrentDictionary<(Guid Magnet, string Tag, string Language), Lazy<PublicFace>> faces = new();

    /// <summary>Null: the magnet is not there in that language, or was written in it.</summary>
    public async ValueTask<PublicFace?> Of(PublishedMagnet magnet, string language, CancellationToken ct)
    {
        if (await magnets.Version(magnet, magnet.CurrentVersion!.Value, ct) is not { } own || LanguageChoice.Of(own.Languages, [language]) is not { } found || found == own.Language) return null;
        if (faces.Count >= Most) faces.Clear();
        return faces.GetOrAdd((magnet.MagnetId, magnet.ETag, found), key => new(() => PublicFace.Of(own.In(key.Language).Definition, own.Languages, magnet.Key, own.Number, magnet.Brand))).Value;
    }
}
