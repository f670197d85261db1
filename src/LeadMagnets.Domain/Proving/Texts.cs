using System.Text.Json;
using System.Text.RegularExpressions;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Definitions.Checks;
using LeadMagnets.Domain.Definitions.Languages;
using LeadMagnets.Domain.Reports;

namespace LeadMagnets.Domain.Proving;

/// <summary>Texts that are empty, were never written, or are missing where the report would say them.</summary>
internal static partial class Texts
{
    /// <summary>Fields of a document that hold no text for people.</summary>
    private static readonly HashSet<string> NoTexts =
    [
        "kind", "id", "formula", "showIf", "format", "url", "href", "image", "source", "privacyUrl", "default", "category", "locale", "currency", "when", "signal", "fit", "rank",
        "cells", "rows", "requiredIf", "defaultFormula", "to", "questions", "items", "grade", "decisiveQuestion", "tieOrder", "served", "columns", "tables",
    ];

    public static IEnumerable<Finding> Find(Study study) =>
        [.. Written(JsonSerializer.SerializeToElement(study.Definition with { Translations = null }, DefinitionJson.Options), "", ""), .. Language(study.Definition), .. Missing(study.Definition), .. Advice(study.Definition)];

    private static IEnumerable<Finding> Written(JsonElement json, string path, string name) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property => Written(property.Value, path.Length == 0 ? property.Name : $"{path}.{property.Name}", property.Name)),
        JsonValueKind.Array => json.EnumerateArray().Index().SelectMany(item => Written(item.Item, $"{path}[{item.Index}]", name)),
        JsonValueKind.String when !NoTexts.Contains(name) => Text(json.GetString()!, path, name),
        _ => [],
    };

    private static IEnumerable<Finding> Text(string text, string path, string name)
    {
        if (name != "description" && string.IsNullOrWhiteSpace(text))
            yield return Finding.Of(Severity.Warning, path, "empty-text", "This text is empty.", "Write it, or delete the field.", text);
        else if (Unwritten().IsMatch(text))
            yield return Finding.Of(Severity.Warning, path, "placeholder-text", $"“{(text.Length > 60 ? text[..60] + "…" : text)}” looks like a text that was never written.", "Write what visitors are to read.", text);
    }

    /// <summary>The player and the report have their own words in a few languages; elsewhere they are English.</summary>
    private static IEnumerable<Finding> Language(Definition definition)
    {
        foreach (var locale in definition.Languages())
        {
            var (language, path) = (locale.Split('-')[0].ToLowerInvariant(), locale == definition.Locale ? "locale" : $"translations.{locale}");
            if (ReportTexts.Of(locale).Language != language)
                yield return Finding.Of(Severity.Warning, path, "missing-language", $"The player's buttons and the report's own words are not translated to “{language}”: visitors read them in English.",
                    $"Choose one of the languages that are there ({string.Join(", ", ReportTexts.All.Select(texts => texts.Language).Order(StringComparer.Ordinal))}), or accept English words.", language);
        }
        foreach (var part in LanguageProgress.Of(definition).Where(part => part.Missing > 0))
            yield return Finding.Of(Severity.Warning, $"translations.{part.Language}", "missing-translation",
                $"{part.Missing} of {part.All} texts have no translation to “{part.Language}”: visitors read them in “{definition.Locale}”.", "Translate them on the magnet's Languages page.", $"{part.Missing}");
    }

    private static IEnumerable<Finding> Missing(Definition definition)
    {
        foreach (var (path, question) in Places.Questions(definition))
            if (question is ChoiceQuestion choice)
                foreach (var (at, option) in Places.Of($"{path}.options", choice.Options))
                    if (option is { Image: not null, ImageAlt: null or "" } && string.IsNullOrWhiteSpace(option.Label))
                        yield return Finding.Of(Severity.Warning, $"{at}.imageAlt", "missing-text", "This picture has no words for people who do not see it.", "Describe it in a few words.", option.Id);
        if (definition is AssessmentDefinition assessment && assessment.Bands.Any(band => !string.IsNullOrWhiteSpace(band.Summary)))
            foreach (var (path, band) in Places.Of("bands", assessment.Bands))
                if (string.IsNullOrWhiteSpace(band.Summary))
                    yield return Finding.Of(Severity.Warning, $"{path}.summary", "missing-text", $"“{band.Title}” says nothing about what it means, unlike the other bands.", "Write a sentence or two.", band.Id);
        if (definition is AssessmentDefinition graded && graded.Grades.Any(grade => !string.IsNullOrWhiteSpace(grade.Summary)))
            foreach (var (path, grade) in Places.Of("grades", graded.Grades))
                if (string.IsNullOrWhiteSpace(grade.Summary))
                    yield return Finding.Of(Severity.Warning, $"{path}.summary", "missing-text", $"“{grade.Title}” says nothing about what it means, unlike the other grades.", "Write a sentence or two.", grade.Id);
        if (definition is QuizDefinition quiz && quiz.Outcomes.Any(outcome => outcome.Body.Count > 0))
            foreach (var (path, outcome) in Places.Of("outcomes", quiz.Outcomes))
                if (outcome.Body.Count == 0)
                    yield return Finding.Of(Severity.Warning, $"{path}.body", "missing-text", $"“{outcome.Title}” has no portrait, unlike the other outcomes.", "Write a paragraph or two.", outcome.Id);
    }

    /// <summary>Answers that lose points are explained in the list of gaps.</summary>
    private static IEnumerable<Finding> Advice(Definition definition)
    {
        if (!Places.Blocks(definition).Any(place => place.Block is GapsBlock or ImprovementsBlock)) yield break;
        foreach (var (path, question) in Places.Questions(definition))
        {
            if (question is not ScoredQuestion { Category: not null } || question.Advice is not null) continue;
            if (question is not ChoiceQuestion choice)
            {
                yield return Finding.Of(Severity.Warning, $"{path}.advice", "missing-advice", $"Whoever loses points with “{question.Title}” reads no advice.", "Write what to do about it.", question.Id);
                continue;
            }
            var most = choice.Options.Where(option => !option.LeftOut).Max(option => option.Points ?? 0);
            foreach (var (at, option) in Places.Of($"{path}.options", choice.Options))
                if (!option.LeftOut && (option.Points ?? 0) < most && option.Advice is null && choice is not MultipleQuestion)
                    yield return Finding.Of(Severity.Warning, $"{at}.advice", "missing-advice", $"Whoever answers “{option.Label}” to “{question.Title}” loses points and reads no advice.", "Write what to do about it.", option.Id);
        }
    }

    // The first word in two pieces, so that nobody takes this line for a note to ourselves.
    [GeneratedRegex(@"\b(TO" + @"DO|TBD|FIX" + @"ME)\b|lorem ipsum|\bdolor sit amet\b|^\s*(x{3,}|\?{2,}|\.{3,}|untitled|new (question|option|step|block)|(your )?text here|placeholder)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Unwritten();
}
