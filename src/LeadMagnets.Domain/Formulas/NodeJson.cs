using System.Diagnostics;
using System.Text.Json;

namespace LeadMagnets.Domain.Formulas;

/// <summary>The tree as JSON, as versions store it and <c>widgets/src/engine/evaluate.ts</c> interprets it. Positions are left behind.</summary>
//
//  12.5   "text"   true   null          literals; null is an argument left out
//  ["$","users"]                        name, in lower case
//  ["#","#N/A"]                         error value
//  ["{",[1,2],[3,["#","#N/A"]]]         table, row by row
//  ["-",a]  ["+",a]  ["%",a]            sign and percent: one operand
//  ["+",a,b]  ["<=",a,b]  ["&",a,b]     binary operator
//  ["ROUND",a,b]                        call: a name in capitals
//
public static class NodeJson
{
    public static void Write(Utf8JsonWriter writer, Node node)
    {
        switch (node)
        {
            case NumberNode number: writer.WriteNumberValue(number.Number); break;
            case TextNode text: writer.WriteStringValue(text.Text); break;
            case LogicalNode logical: writer.WriteBooleanValue(logical.Logical); break;
            case BlankNode: writer.WriteNullValue(); break;
            case ErrorNode error: WriteError(writer, error.Error); break;
            case NameNode name: WritePair(writer, "$", name.Name); break;
            case ArrayNode array: WriteTable(writer, array.Table); break;
            case UnaryNode unary: WriteParts(writer, unary.Operator.Symbol(), unary.Children); break;
            case PercentNode percent: WriteParts(writer, "%", percent.Children); break;
            case BinaryNode binary: WriteParts(writer, binary.Operator.Symbol(), binary.Children); break;
            case CallNode call: WriteParts(writer, call.Function, call.Arguments); break;
            default: throw new UnreachableException(node.GetType().Name);
        }
    }

    /// <summary>The tree as a text of its own.</summary>
    public static string Write(Node node)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { MaxDepth = FormulaLimits.JsonDepth })) Write(writer, node);
        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Reads what <see cref="Write(Node)"/> wrote; a <see cref="JsonException"/> on anything else.</summary>
    public static Node Read(string json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = FormulaLimits.JsonDepth });
        return Read(document.RootElement);
    }

    public static Node Read(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Number => new NumberNode(json.GetDouble(), default),
        JsonValueKind.String => new TextNode(json.GetString()!, default),
        JsonValueKind.True or JsonValueKind.False => new LogicalNode(json.GetBoolean(), default),
        JsonValueKind.Null => new BlankNode(default),
        JsonValueKind.Array when json.GetArrayLength() > 0 && json[0].ValueKind is JsonValueKind.String => ReadParts(json, json[0].GetString()!),
        _ => throw Strange(json),
    };

    private static Node ReadParts(JsonElement json, string head)
    {
        var operands = json.EnumerateArray().Skip(1);
        return (head, json.GetArrayLength() - 1) switch
        {
            ("$", 1) => new NameNode(json[1].GetString()!, default),
            ("#", 1) => new ErrorNode(ReadError(json), default),
            ("{", > 0) => new ArrayNode(ReadTable([.. operands]), default),
            ("-", 1) => new UnaryNode(UnaryOperator.Minus, Read(json[1]), default),
            ("+", 1) => new UnaryNode(UnaryOperator.Plus, Read(json[1]), default),
            ("%", 1) => new PercentNode(Read(json[1]), default),
            (_, 2) when Operators.Binary(head) is { } binary => new BinaryNode(binary, Read(json[1]), Read(json[2])),
            _ when head.Length > 0 && char.IsAsciiLetterUpper(head[0]) => new CallNode(head, [.. operands.Select(Read)], default),
            _ => throw Strange(json),
        };
    }

    private static Table ReadTable(JsonElement[] rows)
    {
        var columns = rows[0].GetArrayLength();
        if (columns == 0 || Array.Exists(rows, row => row.GetArrayLength() != columns)) throw new JsonException("The rows of a table differ in length.");
        return Table.Of(rows.Length, columns, [.. rows.SelectMany(row => row.EnumerateArray()).Select(ReadCell)]);
    }

    private static Value ReadCell(JsonElement cell) => Read(cell) switch
    {
        NumberNode number => number.Number,
        TextNode text => text.Text,
        LogicalNode logical => logical.Logical,
        ErrorNode error => error.Error,
        _ => throw Strange(cell),
    };

    private static FormulaError ReadError(JsonElement json) => FormulaError.Find(json[1].GetString()!) ?? throw Strange(json);

    private static JsonException Strange(JsonElement json) => new($"This is no part of a formula: {json.GetRawText()}");

    private static void WriteParts(Utf8JsonWriter writer, string head, IReadOnlyList<Node> operands)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(head);
        foreach (var operand in operands) Write(writer, operand);
        writer.WriteEndArray();
    }

    private static void WriteTable(Utf8JsonWriter writer, Table table)
    {
        writer.WriteStartArray();
        writer.WriteStringValue("{");
        for (var row = 0; row < table.Rows; row++)
        {
            writer.WriteStartArray();
            for (var column = 0; column < table.Columns; column++) WriteCell(writer, table[row, column]);
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
    }

    private static void WriteCell(Utf8JsonWriter writer, Value cell)
    {
        switch (cell.Kind)
        {
            case ValueKind.Number: writer.WriteNumberValue(cell.Number); break;
            case ValueKind.Text: writer.WriteStringValue(cell.Text); break;
            case ValueKind.Logical: writer.WriteBooleanValue(cell.Logical); break;
            case ValueKind.Error: WriteError(writer, cell.Error); break;
            default: throw new UnreachableException(cell.Kind.ToString());
        }
    }

    private static void WriteError(Utf8JsonWriter writer, FormulaError error) => WritePair(writer, "#", error.Code);

    private static void WritePair(Utf8JsonWriter writer, string head, string content)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(head);
        writer.WriteStringValue(content);
        writer.WriteEndArray();
    }
}
