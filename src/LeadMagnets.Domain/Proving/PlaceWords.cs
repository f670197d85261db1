using System.Text.Json;
using System.Text.RegularExpressions;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Definitions.Languages;

namespace LeadMagnets.Domain.Proving;

/// <summary>
/// Says in words where a path of a definition leads: <c>variables[2].formula</c> is the formula of “Payback after”, <c>steps[1].questions[0]</c>
/// is step 2, question “How many people work with it?”.
/// </summary>
public sealed partial class PlaceWords(Definition definition)
{
    private const int LongestName = 70;

    /// <summary>What one entry of a list is called; lists that are not named here are called by themselves.</summary>
    private static readonly Dictionary<string, string> Entries = new()
    {
        ["steps"] = "step", ["questions"] = "question", ["options"] = "option", ["rules"] = "rule", ["jumps"] = "jump", ["yearTables"] = "year table",
        ["tables"] = "table", ["columns"] = "column", ["rows"] = "row", ["cells"] = "cell", ["items"] = "item", ["categories"] = "category", ["bands"] = "band",
        ["grades"] = "grade", ["outcomes"] = "outcome", ["result"] = "the result’s part", ["report"] = "the report’s part", ["fields"] = "field", ["overrides"] = "rule",
        ["series"] = "line",
    };

    /// <summary>Fields whose names in the document say little.</summary>
    private static readonly Dictionary<string, string> Fields = new()
    {
        ["showIf"] = "condition", ["when"] = "condition", ["requiredIf"] = "condition under which it is required", ["defaultFormula"] = "formula of the start value",
        ["default"] = "start value", ["locale"] = "language", ["imageAlt"] = "words for the picture", ["leadForm"] = "the lead form", ["leadModel"] = "the lead score",
        ["body"] = "text", ["rows"] = "number of rows", ["yearTables"] = "year tables",
    };

    private const string Translations = "translations.";

    private readonly JsonElement root = JsonSerializer.SerializeToElement(definition, DefinitionJson.Options);

    /// <summary>Empty where the path is.</summary>
    public string Of(string path)
    {
        if (path.Length == 0) return "";
        if (path.StartsWith(Translations, StringComparison.Ordinal)) return InLanguage(path[Translations.Length..]);
        var (at, things, field) = ((JsonElement?)root, new List<string>(), "");
        var parts = path.Split('.');
        foreach (var (p, part) in parts.Index())
        {
            var name = ListIndex().Replace(part, "");
            at = Inside(at, name);
            field = Fields.GetValueOrDefault(name) ?? Spaced(name);
            foreach (Match index in ListIndex().Matches(part))
            {
                var number = int.Parse(index.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
                at = at is { ValueKind: JsonValueKind.Array } list && number < list.GetArrayLength() ? list[number] : null;
                things.Add(Thing(name, number, at, isLast: p == parts.Length - 1));
                field = "";
            }
            if (field.Length > 0 && at is { ValueKind: JsonValueKind.Object } && p < parts.Length - 1) things.Add(field);
        }
        return Capital((field, things.Count) switch
        {
            ("", _) => string.Join(", ", things),
            (_, 0) => field,
            _ => $"{field} of {string.Join(", ", things)}",
        });
    }

    /// <summary>“Title of step 1, question “Industry” in “de””.</summary>
    private string InLanguage(string rest)
    {
        var (language, key) = rest.Split('.', 2) is [var tag, var text] ? (tag, text) : (rest, "");
        if (key.Length == 0) return $"The language “{language}”";
        var place = SourceText.Of(definition).FirstOrDefault(source => source.Key == key)?.Place.Path;
        return $"{(place is null ? key : Of(place))} in “{language}”";
    }

    private static JsonElement? Inside(JsonElement? at, string name) =>
        at is { ValueKind: JsonValueKind.Object } fields && fields.TryGetProperty(name, out var inner) ? inner : null;

    private static string Thing(string list, int index, JsonElement? item, bool isLast)
    {
        var name = Name(list, item);
        if (list == "variables" && name is not null) return $"“{name}”";
        var entry = Entries.GetValueOrDefault(list) ?? $"{Spaced(list)},";
        // A step is found by its number.
        if (list == "steps") return name is not null && isLast ? $"{entry} {index + 1} “{name}”" : $"{entry} {index + 1}";
        return name is null ? $"{entry} {index + 1}" : $"{entry} “{name}”";
    }

    private static string? Name(string list, JsonElement? item)
    {
        string[] named = list is "variables" or "yearTables" or "tables" or "columns" ? ["label", "title", "id"] : ["label", "title", "rule", "name"];
        var name = named.Select(field => Inside(item, field)).OfType<JsonElement>().Where(field => field.ValueKind is JsonValueKind.String)
            .Select(field => field.GetString()!.Trim()).FirstOrDefault(text => text.Length > 0);
        return name is { Length: > LongestName } ? name[..LongestName] + "…" : name;
    }

    /// <summary><c>minCategories</c> is min categories.</summary>
    private static string Spaced(string name) => Hump().Replace(name, match => $" {match.Value.ToLowerInvariant()}");

    private static string Capital(string text) => text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text[1..];

    [GeneratedRegex(@"\[(\d{1,6})\]")]
    private static partial Regex ListIndex();

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex Hump();
}
