using System.Text.Json;
using System.Text.Json.Nodes;

namespace LeadMagnets.Domain.Definitions;

/// <summary>
/// Reads a stranger's document: an older format is upgraded, and whatever does not fit the records is told with path and reason, all of it at
/// once. What fits may still be wrong as a magnet; that is <see cref="DefinitionCheck"/>'s part. The caller limits the size (1 MB).
/// </summary>
public static class DefinitionReader
{
    /// <summary>Upgrade functions: the entry for n makes format n+1 of format n.</summary>
    private static readonly Dictionary<int, Func<JsonObject, JsonObject>> Upgrades = [];

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = DefinitionJson.Options.MaxDepth, AllowDuplicateProperties = false };

    public static (Definition? Definition, IReadOnlyList<Problem> Problems) Read(string json)
    {
        try
        {
            return JsonNode.Parse(json, null, Strict) is JsonObject document ? Read(document) : Broken("not-an-object", "A definition is a JSON object: { \"kind\": … }.");
        }
        catch (JsonException malformed)
        {
            return Broken("malformed", Where(malformed));
        }
    }

    private static (Definition? Definition, IReadOnlyList<Problem> Problems) Read(JsonObject document)
    {
        // Editors put it there to find the schema.
        document.Remove("$schema");
        if (Upgraded(document, out var problem) is not { } current) return (null, [problem!]);
        var element = JsonSerializer.SerializeToElement(current, DefinitionJson.Options);
        var problems = ShapeCheck.Find(element, typeof(Definition));
        if (problems.Count > 0) return (null, problems);
        try
        {
            return (element.Deserialize<Definition>(DefinitionJson.Options), []);
        }
        catch (JsonException wrong)
        {
            return (null, [new(ShapeCheck.PathOf(wrong.Path), "wrong-type", "This does not fit here. Compare it with the schema of definitions.")]);
        }
    }

    private static JsonObject? Upgraded(JsonObject document, out Problem? problem)
    {
        problem = null;
        if (document["schema"] is not { } given) return document;
        if (given is not JsonValue value || !value.TryGetValue(out int schema) || schema < 1)
        {
            problem = new("schema", "wrong-type", $"The format's number is a whole number from 1 to {DefinitionJson.CurrentSchema}.");
            return null;
        }
        if (schema > DefinitionJson.CurrentSchema)
        {
            problem = new("schema", "newer-schema", $"This definition has format {schema}; this installation knows formats up to {DefinitionJson.CurrentSchema}. Update the installation first.");
            return null;
        }
        for (; schema < DefinitionJson.CurrentSchema; schema++) document = Upgrades[schema](document);
        document["schema"] = DefinitionJson.CurrentSchema;
        return document;
    }

    private static string Where(JsonException malformed) => malformed is { LineNumber: { } line, BytePositionInLine: { } column }
        ? $"This is not well-formed JSON: look at line {line + 1}, position {column + 1}."
        : "This is not well-formed JSON, or a name stands twice in one object.";

    private static (Definition?, IReadOnlyList<Problem>) Broken(string code, string message) => (null, [new("", code, message)]);
}
