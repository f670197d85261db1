using System.Text.Json;
using System.Text.Json.Nodes;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Tests.Formulas;

/// <summary>Values in vectors: an array is a column, an array of arrays a table, an error <c>{"error": "#N/A"}</c>.</summary>
internal static class ValueJson
{
    public static Value Read(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => Value.Blank,
        JsonValueKind.Number => json.GetDouble(),
        JsonValueKind.String => json.GetString()!,
        JsonValueKind.True or JsonValueKind.False => json.GetBoolean(),
        JsonValueKind.Object => FormulaError.Find(json.GetProperty("error").GetString()!)!,
        _ when json[0].ValueKind is JsonValueKind.Array => Table.Of(json.GetArrayLength(), json[0].GetArrayLength(), [.. json.EnumerateArray().SelectMany(row => row.EnumerateArray()).Select(Read)]),
        _ => Table.Column(json.EnumerateArray().Select(Read)),
    };

    public static JsonNode? Write(Value value) => value.Kind switch
    {
        ValueKind.Blank => null,
        ValueKind.Number => value.Number,
        ValueKind.Text => value.Text,
        ValueKind.Logical => value.Logical,
        ValueKind.Error => new JsonObject { ["error"] = value.Error.Code },
        _ => new JsonArray([.. Enumerable.Range(0, value.Table.Rows).Select(row =>
            new JsonArray([.. Enumerable.Range(0, value.Table.Columns).Select(column => Write(value.Table[row, column]))]))]),
    };

    public static Scope Scope(Dictionary<string, JsonElement>? variables)
    {
        var scope = new Scope();
        foreach (var (name, value) in variables ?? []) scope[name] = Read(value);
        return scope;
    }
}
