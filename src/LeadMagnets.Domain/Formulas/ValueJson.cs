using System.Diagnostics;
using System.Text.Json;

namespace LeadMagnets.Domain.Formulas;

/// <summary>Values as JSON: an array is a column, an array of arrays a table, an error <c>{"error": "#N/A"}</c>, a blank null.</summary>
public static class ValueJson
{
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

    /// <summary>Writes a value; a table of one column as a flat array.</summary>
    public static void Write(Utf8JsonWriter writer, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Blank: writer.WriteNullValue(); break;
            case ValueKind.Number: writer.WriteNumberValue(value.Number); break;
            case ValueKind.Text: writer.WriteStringValue(value.Text); break;
            case ValueKind.Logical: writer.WriteBooleanValue(value.Logical); break;
            case ValueKind.Error: WriteError(writer, value.Error); break;
            case ValueKind.Table: WriteTable(writer, value.Table); break;
            default: throw new UnreachableException(value.Kind.ToString());
        }
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
        json.TryGetProperty("error", out var code) && JsonText.Of(code) is { } name && FormulaError.Find(name) is { } error
            ? error
            : default(Value?);

    private static void WriteError(Utf8JsonWriter writer, FormulaError error)
    {
        writer.WriteStartObject();
        writer.WriteString("error", error.Code);
        writer.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter writer, Table table)
    {
        writer.WriteStartArray();
        for (var row = 0; row < table.Rows; row++)
        {
            if (table.Columns > 1) writer.WriteStartArray();
            for (var column = 0; column < table.Columns; column++) Write(writer, table[row, column]);
            if (table.Columns > 1) writer.WriteEndArray();
        }
        writer.WriteEndArray();
    }
}
