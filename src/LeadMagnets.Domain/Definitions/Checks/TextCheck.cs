using System.Text.Json;

namespace LeadMagnets.Domain.Definitions.Checks;

/// <summary>Texts: those that name something are not empty, none is endless, none holds control characters.</summary>
internal static class TextCheck
{
    private const int Longest = 5_000;
    private const int LongestName = 300;
    private static readonly HashSet<string> Names = ["title", "label"];

    public static IEnumerable<Problem> Find(Definition definition) =>
        Visit(JsonSerializer.SerializeToElement(definition with { Words = null, Translations = null }, DefinitionJson.Options), "", "");

    private static IEnumerable<Problem> Visit(JsonElement json, string path, string name) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property => Visit(property.Value, path.Length == 0 ? property.Name : $"{path}.{property.Name}", property.Name)),
        JsonValueKind.Array => json.EnumerateArray().Index().SelectMany(item => Visit(item.Item, $"{path}[{item.Index}]", name)),
        JsonValueKind.String => Text(json.GetString()!, path, Names.Contains(name)),
        _ => [],
    };

    private static IEnumerable<Problem> Text(string text, string path, bool isName) =>
        isName && string.IsNullOrWhiteSpace(text) ? [new(path, "empty", "This needs a text.")] : Problem(text, path, isName) is { } problem ? [problem] : [];

    /// <summary>What is wrong with the letters of a text.</summary>
    public static Problem? Problem(string text, string path, bool isName)
    {
        var most = isName ? LongestName : Longest;
        if (text.Length > most) return new(path, "too-long", $"This text has {text.Length} characters; {most} are allowed here.");
        return text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')) ? new(path, "control-character", "This text holds a control character. Delete it.") : null;
    }
}
