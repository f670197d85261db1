using LeadMagnets.Domain.Definitions.Checks;

namespace LeadMagnets.Domain.Definitions.Languages;

/// <summary>What people change about a magnet's languages.</summary>
public static class LanguageEdits
{
    /// <summary>Why it cannot be added; null: it can.</summary>
    public static string? Refusal(this Definition definition, string language) =>
        !LocaleCheck.IsLocale(language) ? $"“{language}” is not a language tag such as de or pt-BR."
        : definition.Languages().Contains(language, StringComparer.OrdinalIgnoreCase) ? "The magnet has this language already."
        : definition.Translations?.Count >= TranslationCheck.MostLanguages ? $"A magnet has at most {TranslationCheck.MostLanguages} languages beside its own."
        : null;

    /// <summary>As tags are usually written: <c>pt-BR</c>, <c>zh-Hant</c>.</summary>
    public static string Written(string tag) => string.Join('-', tag.Trim().Replace('_', '-').Split('-').Select((part, i) => (i, part.Length) switch
    {
        ( > 0, 2) => part.ToUpperInvariant(),
        ( > 0, 4) => char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant(),
        _ => part.ToLowerInvariant(),
    }));

    public static Definition WithLanguage(this Definition definition, string language) => definition.With(language, new Dictionary<string, string>());

    public static Definition WithoutLanguage(this Definition definition, string language) =>
        definition with { Translations = definition.Translations?.Where(known => known.Key != language).ToDictionary() is { Count: > 0 } others ? others : null };

    /// <summary>With these texts in a language; an empty one is taken out. In the magnet's own language only words of the player can be changed here.</summary>
    public static Definition WithTexts(this Definition definition, string language, IEnumerable<KeyValuePair<string, string>> changes)
    {
        var own = language == definition.Locale;
        var texts = own ? definition.Words?.ToDictionary(word => DefinitionLanguages.WordPrefix + word.Key, word => word.Value) ?? []
            : new Dictionary<string, string>(definition.Translations?.GetValueOrDefault(language) ?? new Dictionary<string, string>());
        foreach (var (key, text) in changes)
            if (string.IsNullOrWhiteSpace(text)) texts.Remove(key);
            else texts[key] = text.Trim();
        if (!own) return definition.With(language, texts);
        return definition with { Words = texts.Count > 0 ? texts.ToDictionary(text => text.Key[DefinitionLanguages.WordPrefix.Length..], text => text.Value) : null };
    }

    /// <summary>Without translations that belong to no text any more.</summary>
    public static Definition WithoutLeftovers(this Definition definition, string language)
    {
        if (definition.Translations?.GetValueOrDefault(language) is not { } texts) return definition;
        var known = SourceText.Of(definition).Select(text => text.Key).ToHashSet(StringComparer.Ordinal);
        return definition.With(language, texts.Where(text => known.Contains(text.Key) || PublicTexts.IsWord(text.Key)).ToDictionary());
    }

    private static Definition With(this Definition definition, string language, Dictionary<string, string> texts) => definition with
    {
        Translations = new Dictionary<string, IReadOnlyDictionary<string, string>>(definition.Translations ?? new Dictionary<string, IReadOnlyDictionary<string, string>>()) { [language] = texts },
    };
}
