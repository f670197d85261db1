using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LeadMagnets.Domain.Piping;

/// <summary>How a language joins words to a list: <c>mail, chat and phone</c>. From the Unicode CLDR, by <c>widgets/tools/list-patterns.mjs</c>.</summary>
/// <param name="Two">Stands between two words that are all.</param>
/// <param name="Between">Stands between the words of a longer list.</param>
/// <param name="Last">Stands before the last word of a longer list.</param>
public sealed record ListPattern(
    [property: JsonPropertyName("two")] string Two, [property: JsonPropertyName("between")] string Between, [property: JsonPropertyName("last")] string Last)
{
    private static readonly FrozenDictionary<string, ListPattern> All = JsonSerializer
        .Deserialize<Dictionary<string, ListPattern>>(EmbeddedFiles.Bytes("LeadMagnets.Domain.Piping.list-patterns.json"))!
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The pattern for a locale such as <c>de-AT</c>; that of its language where the region has none, English where the language has none.</summary>
    public static ListPattern For(string locale) => All.GetValueOrDefault(locale) ?? All.GetValueOrDefault(locale.Split('-')[0]) ?? All["en"];

    public string Join(IReadOnlyList<string> words) => words switch
    {
        [] => "",
        [var only] => only,
        [var one, var other] => one + Two + other,
        _ => string.Join(Between, words.SkipLast(1)) + Last + words[^1],
    };
}
