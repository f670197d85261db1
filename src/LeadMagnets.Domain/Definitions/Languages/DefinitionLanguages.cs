namespace LeadMagnets.Domain.Definitions.Languages;

/// <summary>A definition in each of its languages.</summary>
public static class DefinitionLanguages
{
    /// <summary>Before the name of a word of the player's own, among the keys of translations.</summary>
    public const string WordPrefix = "words.";

    /// <summary>Its own first, the others in the order in which they were added.</summary>
    public static IReadOnlyList<string> Languages(this Definition definition) => [definition.Locale, .. definition.Translations?.Keys ?? []];

    /// <summary>
    /// The definition as it is read in one of its languages: texts, the player's words, and what follows from the language, such as number
    /// patterns and direction. Texts that were not translated stay as they are. Null and languages that it does not have: as it was written.
    /// </summary>
    public static Definition In(this Definition definition, string? language)
    {
        if (language is null || definition.Translations is not { } all || language == definition.Locale || !all.TryGetValue(language, out var texts)) return definition;
        var keys = new TextKeys(definition);
        var translated = TextMap.Whole(definition with { Words = null }, place =>
            !SourceText.IsParameter(place.Path) && texts.GetValueOrDefault(keys.Of(place.Path)) is { } text && !string.IsNullOrWhiteSpace(text) ? text : place.Text);
        return translated with { Locale = language, Words = Words(texts), Translations = null };
    }

    /// <summary>Where only the original's word was changed, the language's own word is nearer than a foreign one.</summary>
    private static Dictionary<string, string>? Words(IReadOnlyDictionary<string, string> texts)
    {
        var words = texts.Where(text => text.Key.StartsWith(WordPrefix, StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(text.Value))
            .ToDictionary(text => text.Key[WordPrefix.Length..], text => text.Value);
        return words.Count > 0 ? words : null;
    }
}
