using System.Text.Json;
using System.Text.Json.Nodes;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Tests.Formulas;

/// <summary>Values as vectors write them.</summary>
internal static class VectorValues
{
    public static Value Read(JsonElement json) => ValueJson.Read(json)!.Value;

    /// <summary>A table always row by row, so that its shape is seen.</summary>
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
