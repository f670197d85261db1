using LeadMagnets.Domain.Definitions.Languages;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Piping;

namespace LeadMagnets.Domain.Definitions.Checks;

/// <summary>
/// The texts in other languages: they belong to a text of the magnet, pipe what it pipes, and set off what it sets off. What is missing is no
/// fault, for it is read as it was written.
/// </summary>
internal static class TranslationCheck
{
    public const int MostLanguages = 20;

    public static IEnumerable<Problem> Find(Definition definition) => definition.Translations is not { Count: > 0 } translations ? [] :
    [
        .. translations.Count > MostLanguages ? [new Problem("translations", "too-many", $"There are {translations.Count} languages beside its own; {MostLanguages} are allowed.")] : Array.Empty<Problem>(),
        .. Tags(definition, translations.Keys), .. Texts(definition, translations), .. LanguageBound.Find(definition),
    ];

    /// <summary>What is wrong with one translation; <paramref name="at"/> is where it stands.</summary>
    public static IEnumerable<Problem> Text(SourceText source, string translation, string at)
    {
        if (TextCheck.Problem(translation, at, IsName(source.Key)) is { } unfit) yield return unfit;
        if (source.Place.IsTagged && TaggedText.Problem(source.Text, translation) is { } tags) yield return new(at, "other-tags", tags);
        if (source.Key.StartsWith(DefinitionLanguages.WordPrefix, StringComparison.Ordinal)) yield break;
        if (PipeProblem(source.Text, translation) is { } pipe) yield return new(at, pipe.Code, pipe.Message);
    }

    private static IEnumerable<Problem> Tags(Definition definition, IEnumerable<string> tags)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { definition.Locale };
        foreach (var tag in tags)
            if (!LocaleCheck.IsLocale(tag)) yield return new($"translations.{tag}", "unknown-locale", $"“{tag}” is not a language tag such as de or pt-BR.");
            else if (!taken.Add(tag)) yield return new($"translations.{tag}", "duplicate", $"“{tag}” is one of the magnet's languages already. Keep one of the two.");
    }

    private static IEnumerable<Problem> Texts(Definition definition, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> translations)
    {
        var sources = SourceText.Of(definition).ToDictionary(text => text.Key, StringComparer.Ordinal);
        foreach (var (language, texts) in translations)
            foreach (var (key, text) in texts)
            {
                var at = $"translations.{language}.{key}";
                if (PublicTexts.IsWord(key))
                    foreach (var problem in WordCheck.Word(key[DefinitionLanguages.WordPrefix.Length..], text, at)) yield return problem;
                else if (!sources.TryGetValue(key, out var source))
                    yield return new(at, "unknown-text", $"There is no text “{key}” in this magnet.{Suggestions.For(key, key.StartsWith(DefinitionLanguages.WordPrefix, StringComparison.Ordinal) ? PublicTexts.WordKeys : sources.Keys)} Take this translation out, or give it the place of its text.");
                else if (!string.IsNullOrWhiteSpace(text))
                    foreach (var problem in Text(source, text, at)) yield return problem;
            }
    }

    private static bool IsName(string key) => key is "title" || key.EndsWith(".title", StringComparison.Ordinal) || key.EndsWith(".label", StringComparison.Ordinal);

    private static (string Code, string Message)? PipeProblem(string original, string translation)
    {
        var (wanted, given) = (PipedText.Parse(original), PipedText.Parse(translation));
        if (wanted.Problem is not null) return null;
        if (given.Problem is { } broken) return ("pipe-syntax", broken);
        var (there, here) = (Pipes(wanted), Pipes(given));
        if (there.Except(here).FirstOrDefault() is { } missing) return ("missing-pipe", $"The original says {Written(missing)} here, the translation does not. Put it where it belongs in the sentence.");
        if (here.Except(there).FirstOrDefault() is { } strange) return ("other-pipe", $"The translation says {Written(strange)}, the original does not. Take it out, or write it as the original does.");
        return null;
    }

    /// <summary>What is said instead of a missing value may differ, not whether something is.</summary>
    private static HashSet<(string Name, string? Format, bool HasFallback)?> Pipes(PipedText text) =>
        [.. text.Parts.OfType<Pipe>().Select(pipe => ((string, string?, bool)?)(NameRules.Key(pipe.Name), pipe.Format, pipe.Fallback is not null))];

    private static string Written((string Name, string? Format, bool HasFallback)? pipe) =>
        $"{{{{{pipe!.Value.Name}{(pipe.Value.Format is { } format ? $":{format}" : "")}{(pipe.Value.HasFallback ? "|…" : "")}}}}}";
}
