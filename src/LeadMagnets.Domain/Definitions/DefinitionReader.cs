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
            using var document = JsonDocument.Parse(json, Strict);
            return Read(document.RootElement);
        }
        catch (JsonException malformed)
        {
            return Broken(new("", "malformed", Where(malformed)));
        }
        catch (InvalidOperationException)
        {
            return Broken(new("", "malformed", "A name in this JSON holds half a character."));
        }
    }

    private static (Definition? Definition, IReadOnlyList<Problem> Problems) Read(JsonElement document)
    {
        if (document.ValueKind is not JsonValueKind.Object) return Broken(new("", "not-an-object", "A definition is a JSON object: { \"kind\": … }."));
        if (SchemaOf(document, out var schema) is { } problem) return Broken(problem);
        var current = schema == DefinitionJson.CurrentSchema ? document : Upgraded(document, schema);
        var problems = ShapeCheck.Find(current, typeof(Definition));
        if (problems.Count > 0) return (null, problems);
        var fields = JsonObject.Create(current)!;
        fields.Remove(ShapeCheck.SchemaPointer);
        return (fields.Deserialize<Definition>(DefinitionJson.Options), []);
    }

    private static Problem? SchemaOf(JsonElement document, out int schema)
    {
        schema = DefinitionJson.CurrentSchema;
        if (!document.TryGetProperty("schema", out var given)) return null;
        if (given.ValueKind is not JsonValueKind.Number || !given.TryGetInt32(out schema) || schema < 1)
            return new("schema", "wrong-type", $"The format's number is a whole number from 1 to {DefinitionJson.CurrentSchema}.");
        return schema <= DefinitionJson.CurrentSchema
            ? null
            : new("schema", "newer-schema", $"This definition has format {schema}; this installation knows formats up to {DefinitionJson.CurrentSchema}. Update the installation first.");
    }

    private static JsonElement Upgraded(JsonElement document, int schema)
    {
        var fields = JsonObject.Create(document)!;
        for (; schema < DefinitionJson.CurrentSchema; schema++) fields = Upgrades[schema](fields);
        fields["schema"] = DefinitionJson.CurrentSchema;
        return JsonSerializer.SerializeToElement(fields, DefinitionJson.Options);
    }

    private static string Where(JsonException malformed) => malformed is { LineNumber: { } line, BytePositionInLine: { } column }
        ? $"This is not well-formed JSON: look at line {line + 1}, position {column + 1}."
        : "This is not well-formed JSON, or a name stands twice in one object.";

    private static (Definition?, IReadOnlyList<Problem>) Broken(Problem problem) => (null, [problem]);
}
