using LeadMagnets.Domain.Definitions.Languages;
using LeadMagnets.Domain.Formulas;
using System.Text.RegularExpressions;

namespace LeadMagnets.Domain.Definitions.Checks;

/// <summary>Words that a magnet says instead of the player's own: there is such a word, and it keeps the places for its numbers.</summary>
internal static partial class WordCheck
{
    public static IEnumerable<Problem> Find(Definition definition) =>
        definition.Words?.SelectMany(word => Word(word.Key, word.Value, $"{DefinitionLanguages.WordPrefix}{word.Key}")) ?? [];

    public static IEnumerable<Problem> Word(string key, string text, string at)
    {
        var known = PublicTexts.For(PublicTexts.Fallback);
        if (!known.TryGetValue(key, out var usual))
        {
            yield return new(at, "unknown-word", $"The player has no word called “{key}”.{Suggestions.For(key, [.. known.Keys])}");
            yield break;
        }
        if (string.IsNullOrWhiteSpace(text)) yield return new(at, "empty", "This needs a text. Delete it to have the player's own word.");
        else if (TextCheck.Problem(text, at, isName: true) is { } unfit) yield return unfit;
        else if (!Slots(usual).SetEquals(Slots(text))) yield return new(at, "other-places", $"The player puts values into this word: it has to hold {(Slots(usual).Count == 0 ? "none of the places {0}, {1}" : string.Join(" and ", Slots(usual)))}, as “{usual}” does.");
    }

    private static HashSet<string> Slots(string text) => [.. Slot().Matches(text).Select(slot => slot.Value)];

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Slot();
}
