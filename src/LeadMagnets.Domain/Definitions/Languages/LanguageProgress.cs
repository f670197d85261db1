namespace LeadMagnets.Domain.Definitions.Languages;

/// <summary>How much of a magnet can be read in a language.</summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Translated">Texts that have a translation.</param>
/// <param name="All">Texts that there are.</param>
/// <param name="Left">Translations that belong to no text any more.</param>
public sealed record LanguageProgress(string Language, int Translated, int All, int Left)
{
    public int Missing => All - Translated;

    public static IReadOnlyList<LanguageProgress> Of(Definition definition)
    {
        if (definition.Translations is not { Count: > 0 } translations) return [];
        var keys = SourceText.Of(definition).Select(text => text.Key).ToHashSet(StringComparer.Ordinal);
        return [.. translations.Select(language => new LanguageProgress(language.Key, keys.Count(key => Has(language.Value, key)), keys.Count,
            language.Value.Keys.Count(key => !keys.Contains(key) && !PublicTexts.IsWord(key))))];
    }

    private static bool Has(IReadOnlyDictionary<string, string> texts, string key) => !string.IsNullOrWhiteSpace(texts.GetValueOrDefault(key));
}
