using System.Text.Json;

namespace LeadMagnets.Domain.Formulas;

/// <summary>Values in JSON's own types, in both directions: number, text, yes/no, nothing; a column is a list, a wider table a list of rows.</summary>
public static class PlainValue
{
    /// <summary>An error within a table becomes its code.</summary>
    public static object? Of(Value value) => value.Kind switch
    {
        ValueKind.Blank => null,
        ValueKind.Number => value.Number,
        ValueKind.Text => value.Text,
        ValueKind.Logical => value.Logical,
        ValueKind.Error => value.Error.Code,
        _ => Of(value.Table),
    };

    /// <summary>Null where the JSON has another shape: an object, an empty list, rows of different lengths, too many cells.</summary>
    public static Value? Read(JsonElement json) => json.ValueKind is JsonValueKind.Array ? ReadTable(json) : ReadCell(json);

    private static List<object?> Of(Table table) => table.Columns == 1
        ? [.. Enumerable.Range(0, table.Rows).Select(row => Of(table[row, 0]))]
        : [.. Enumerable.Range(0, table.Rows).Select(row => Enumerable.Range(0, table.Columns).Select(column => Of(table[row, column])).ToList())];

    private static Value? ReadCell(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Number => json.TryGetDouble(out var number) ? (Value)number : default(Value?),
        JsonValueKind.String => (Value)json.GetString()!,
        JsonValueKind.True => (Value)true,
        JsonValueKind.False => (Value)false,
        JsonValueKind.Null => Value.Blank,
        _ => default(Value?),
    };

    private static Value? ReadTable(JsonElement json)
    {
        var rows = json.EnumerateArray().Select(row => row.ValueKind is JsonValueKind.Array ? row.EnumerateArray().ToList() : [row]).ToList();
        if (rows.Count == 0 || rows[0].Count == 0 || rows.Any(row => row.Count != rows[0].Count)) return null;
        if ((long)rows.Count * rows[0].Count > FormulaLimits.Cells) return null;
        var cells = rows.SelectMany(row => row).Select(ReadCell).ToList();
        return cells.Any(cell => cell is null) ? default(Value?) : (Value)Table.Of(rows.Count, rows[0].Count, [.. cells.Select(cell => cell!.Value)]);
    }
}
