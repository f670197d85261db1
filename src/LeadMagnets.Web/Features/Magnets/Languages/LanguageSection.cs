using System.Globalization;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Definitions.Languages;

namespace LeadMagnets.Web.Features.Magnets.Languages;

/// <summary>A part of a magnet's texts, small enough for one form.</summary>
/// <param name="Id">For addresses: <c>step-2</c>.</param>
/// <param name="Name">For people.</param>
/// <param name="Texts">In the order of the document.</param>
public sealed record LanguageSection(string Id, string Name, IReadOnlyList<SourceText> Texts)
{
    public const string Words = "words";
    private const int Most = 60;

    /// <summary>The steps each by itself, and what stands before and behind them; the player's words come last.</summary>
    public static IReadOnlyList<LanguageSection> Of(Definition definition) =>
    [
        .. SourceText.Of(definition).Where(text => !PublicTexts.IsWord(text.Key)).GroupBy(text => Part(text.Place.Path)).OrderBy(part => Order(part.Key)).SelectMany(part => Parts(part.Key, Called(part.Key, definition), [.. part])),
        .. Parts(Words, "The player’s words", OwnWords(definition)),
    ];

    /// <summary>All words of the player, as the magnet's own language says them.</summary>
    public static IReadOnlyList<SourceText> OwnWords(Definition definition) =>
        [.. PublicTexts.Of(definition).Select(word => (Key: DefinitionLanguages.WordPrefix + word.Key, Text: word.Value)).Select(word => new SourceText(word.Key, new(word.Key, word.Text, TextSight.Name)))];

    private static IEnumerable<LanguageSection> Parts(string id, string name, IReadOnlyList<SourceText> texts)
    {
        var pages = texts.Chunk(Most).ToList();
        return pages.Select((page, i) => new LanguageSection(i == 0 ? id : $"{id}.{i + 1}", pages.Count == 1 ? name : $"{name} ({i + 1} of {pages.Count})", page));
    }

    private static string Part(string path) => path.Split('.', '[') switch
    {
        ["steps", var index, ..] => $"step-{int.Parse(index.TrimEnd(']'), CultureInfo.InvariantCulture) + 1}",
        ["leadForm", ..] => "form",
        ["result", ..] => "result",
        ["report", ..] => "report",
        ["outcomes" or "categories" or "bands" or "grades" or "gradeCaps", ..] => "verdicts",
        ["variables", ..] => "figures",
        _ => "magnet",
    };

    private static (int, int) Order(string part) => part.StartsWith("step-", StringComparison.Ordinal)
        ? (1, int.Parse(part.AsSpan(5), CultureInfo.InvariantCulture)) : (Array.IndexOf(["magnet", "", "form", "verdicts", "figures", "result", "report"], part), 0);

    private static string Called(string part, Definition definition) => part switch
    {
        "magnet" => "Title and start",
        "form" => "Lead form",
        "verdicts" => definition is QuizDefinition ? "Outcomes" : "Categories and verdicts",
        "figures" => "Figures",
        "result" => "Result",
        "report" => "Report",
        _ => definition.Steps[int.Parse(part.AsSpan(5), CultureInfo.InvariantCulture) - 1] is { Title: { Length: > 0 } title } ? $"Step {part[5..]}: {title}" : $"Step {part[5..]}",
    };
}
