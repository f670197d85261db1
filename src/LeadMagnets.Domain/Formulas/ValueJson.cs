using System.Diagnostics;
using System.Text.Json;

namespace LeadMagnets.Domain.Formulas;

/// <summary>Values as JSON, the one shape for requests, answers and test vectors: an array is a column, an array of arrays a table, an error <c>{"error": "#N/A"}</c>, a blank null.</summary>
public static class ValueJson
{
    private const string ErrorName = "error";

    /// <summary>Reads a value from outside; null when it is none: an object, a list in a list in a list, rows of different length, too large.</summary>
    public static Value? Read(JsonElement json)
    {
        if (json.ValueKind is not JsonValueKind.Array) return ReadSingle(json);
        var rows = json.EnumerateArray().Select(row => row.ValueKind is JsonValueKind.Array ? [.. row.EnumerateArray()] : new[] { row }).ToList();
        var isTable = rows.Count > 0 && json.EnumerateArray().All(row => row.ValueKind is JsonValueKind.Array);
        var isColumn = rows.Count > 0 && json.EnumerateArray().All(row => row.ValueKind is not JsonValueKind.Array);
        if (!isTable && !isColumn) return null;

        var columns = rows[0].Length;
        if (columns == 0 || rows.Exists(row => row.Length != columns) || (long)rows.Count * columns > FormulaLimits.Cells) return null;
        var cells = rows.SelectMany(row => row).Select(ReadSingle).ToList();
        return cells.TrueForAll(cell => cell is not null) ? Table.Of(rows.Count, columns, [.. cells.Select(cell => cell!.Value)]) : default(Value?);
    }

    /// <summary>The value in types that every serialiser knows: a table of one column is a flat list, a wider one a list of rows.</summary>
    public static object? Plain(Value value) => value.Kind switch
    {
        ValueKind.Blank => null,
        ValueKind.Number => value.Number,
        ValueKind.Text => value.Text,
        ValueKind.Logical => value.Logical,
        ValueKind.Error => new Dictionary<string, string> { [ErrorName] = value.Error.Code },
        ValueKind.Table => Plain(value.Table),
        _ => throw new UnreachableException(value.Kind.ToString()),
    };

    private static List<object?> Plain(Table table)
    {
        var rows = Enumerable.Range(0, table.Rows);
        return table.Columns == 1
            ? [.. rows.Select(row => Plain(table[row, 0]))]
            : [.. rows.Select(row => Enumerable.Range(0, table.Columns).Select(column => Plain(table[row, column])).ToList())];
    }

    private static Value? ReadSingle(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => Value.Blank,
        JsonValueKind.Number => json.GetDouble(),
        JsonValueKind.String => JsonText.Of(json) is { } text ? text : default(Value?),
        JsonValueKind.True or JsonValueKind.False => json.GetBoolean(),
        JsonValueKind.Object => ReadError(json),
        _ => null,
    };

    private static Value? ReadError(JsonElement json) =>
        json.TryGetProperty(ErrorName, out var code) && JsonText.Of(code) is { } name && FormulaError.Find(name) is { } error
            ? error
            : default(Value?);
}
