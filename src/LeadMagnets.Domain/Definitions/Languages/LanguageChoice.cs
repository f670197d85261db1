namespace LeadMagnets.Domain.Definitions.Languages;

/// <summary>Which of a magnet's languages somebody reads. The player chooses by the same rules; <c>tests/vectors/languages.json</c> holds both to them.</summary>
public static class LanguageChoice
{
    /// <summary>Tags that name a language by another word than most.</summary>
    private static readonly Dictionary<string, string> Aliases = new() { ["iw"] = "he", ["in"] = "id", ["no"] = "nb", ["tl"] = "fil" };

    private static readonly HashSet<string> Traditional = ["tw", "hk", "mo"];

    /// <summary>
    /// The first wish that can be met: the very tag, else its shorter forms (<c>pt-BR</c>, <c>pt</c>), else another one of the same language,
    /// of the same script if there are several. Null: none of them can be met.
    /// </summary>
    /// <param name="offered">The magnet's languages, its own first.</param>
    /// <param name="wanted">Tags, the dearest first; what is no tag is passed over.</param>
    public static string? Of(IReadOnlyList<string> offered, IEnumerable<string?> wanted) =>
        wanted.Select(tag => Key(tag ?? "")).Where(tag => tag.Length > 0).Select(tag => For(offered, tag)).FirstOrDefault(found => found is not null);

    private static string? For(IReadOnlyList<string> offered, string tag)
    {
        for (var shorter = tag; shorter.Length > 0; shorter = shorter[..Math.Max(0, shorter.LastIndexOf('-'))])
            if (shorter != "zh" || tag == "zh")
                if (offered.FirstOrDefault(language => Key(language) == shorter) is { } exact) return exact;
        var (primary, script) = (Primary(tag), Script(tag));
        var related = offered.Where(language => Primary(Key(language)) == primary).ToList();
        return related.Find(language => Script(Key(language)) == script) ?? related.FirstOrDefault();
    }

    private static string Key(string tag)
    {
        var key = tag.Trim().Replace('_', '-').ToLowerInvariant();
        return Aliases.GetValueOrDefault(Primary(key)) is { } usual ? usual + key[Primary(key).Length..] : key;
    }

    private static string Primary(string key) => key.Split('-')[0];

    /// <summary>The script that a tag names; Chinese by where it is written, if by nothing else.</summary>
    private static string Script(string key)
    {
        var parts = key.Split('-');
        return parts.Skip(1).FirstOrDefault(part => part.Length == 4 && char.IsAsciiLetter(part[0]))
            ?? (parts[0] != "zh" ? "" : parts.Any(Traditional.Contains) ? "hant" : "hans");
    }
}
