namespace LeadMagnets.Domain.Formulas;

/// <summary>Values in the types that JSON serialisers know: number, text, yes/no, nothing; a column is a list, a wider table a list of rows.</summary>
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

    private static List<object?> Of(Table table) => table.Columns == 1
        ? [.. Enumerable.Range(0, table.Rows).Select(row => Of(table[row, 0]))]
        : [.. Enumerable.Range(0, table.Rows).Select(row => Enumerable.Range(0, table.Columns).Select(column => Of(table[row, column])).ToList())];
}
