using System.Globalization;
using System.Xml;
using LeadMagnets.Domain;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Definitions.Languages;
using LeadMagnets.Web.Infrastructure.Http;

namespace LeadMagnets.Web.Features.Magnets.Languages;

/// <summary>What a translator's file brings.</summary>
/// <param name="Texts">What is taken, by key.</param>
/// <param name="Refused">What is not, each with its line and the reason.</param>
public sealed record XliffImport(IReadOnlyDictionary<string, string> Texts, IReadOnlyList<Problem> Refused)
{
    public static async Task<XliffImport> Read(IFormFile? file, Definition definition, string language, CancellationToken ct)
    {
        if (file is null || file.Length == 0) return Nothing("The file", "no-file", "Choose an XLIFF file first.");
        await using var stream = file.OpenReadStream();
        if (await LimitedBody.Read(stream, Xliff.Largest, ct) is not { } bytes) return Nothing("The file", "too-large", "A file has at most 4 MB.");
        try
        {
            var (target, units) = Xliff.Read(bytes.ToArray());
            return target is not null && LanguageChoice.Of([language], [target]) is null
                ? Nothing("The file", "other-language", $"Its target language is “{target}”, and this page is for “{language}”. Import it on the page of its language.")
                : Of(units, definition);
        }
        catch (XmlException broken)
        {
            return Nothing($"Line {broken.LineNumber}", "malformed", $"The file could not be read as XLIFF 1.2: {broken.Message}");
        }
    }

    private static XliffImport Of(IReadOnlyList<Xliff.Unit> units, Definition definition)
    {
        var sources = SourceText.Of(definition).Concat(LanguageSection.OwnWords(definition)).DistinctBy(text => text.Key).ToDictionary(text => text.Key, StringComparer.Ordinal);
        var (texts, refused) = (new Dictionary<string, string>(), new List<Problem>());
        foreach (var unit in units.Where(unit => !string.IsNullOrWhiteSpace(unit.Target)))
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"Line {unit.Line}, {unit.Key}");
            if (!sources.TryGetValue(unit.Key, out var source)) refused.Add(new(at, "unknown-text", "There is no such text in this magnet any more."));
            else if (!IsSame(source.Text, unit.Source)) refused.Add(new(at, "other-original", $"The original has changed since the file was made. It says now: “{source.Text}”"));
            else if (TranslationProblems.Of(source, unit.Target!).FirstOrDefault() is { } problem) refused.Add(problem with { Path = at });
            else if (!texts.TryAdd(unit.Key, unit.Target!)) refused.Add(new(at, "duplicate", "This text stands in the file twice. The first one was taken."));
        }
        return new(texts, refused);
    }

    /// <summary>Tools may change spaces and the ends of lines.</summary>
    private static bool IsSame(string original, string source) => Spaced(original) == Spaced(source);

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static XliffImport Nothing(string at, string code, string message) => new(new Dictionary<string, string>(), [new(at, code, message)]);
}
