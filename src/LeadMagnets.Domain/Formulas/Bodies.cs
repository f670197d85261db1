namespace LeadMagnets.Domain.Formulas;

/// <summary>The usual kinds of function bodies.</summary>
internal static class Bodies
{
    /// <summary>Sees all arguments computed, tables and errors included.</summary>
    public static FunctionBody Whole(Func<Value[], Value> body) => arguments => body(arguments.All());

    /// <summary>Sees single values and no errors; a table is taken cell by cell, a left error wins.</summary>
    public static FunctionBody Scalar(Func<Value[], Value> body) => arguments =>
    {
        var values = arguments.All();
        return Array.Exists(values, value => value.IsTable) ? CellByCell(values, body) : Single(values, body);
    };

    public static FunctionBody Numeric(Func<double, Value> body) =>
        Scalar(values => Numbers(values) is { IsError: true } error ? error : body(Number(values, 0)));

    public static FunctionBody Numeric(Func<double, double, Value> body) =>
        Scalar(values => Numbers(values) is { IsError: true } error ? error : body(Number(values, 0), Number(values, 1)));

    /// <summary>Numbers of which the last ones may be left out; they count as 0 then.</summary>
    public static FunctionBody Numeric(int count, Func<double[], Value> body) =>
        Scalar(values => Numbers(values) is { IsError: true } error ? error
            : body([.. Enumerable.Range(0, count).Select(index => Number(values, index))]));

    private static Value CellByCell(Value[] values, Func<Value[], Value> body)
    {
        var rows = values.Max(value => Shapes.Of(value).Rows);
        var columns = values.Max(value => Shapes.Of(value).Columns);
        return Table.Make(rows, columns, (row, column) =>
            Single(Array.ConvertAll(values, value => Shapes.Cell(value, row, column)), body));
    }

    private static Value Single(Value[] values, Func<Value[], Value> body)
    {
        foreach (var value in values)
            if (value.IsError) return value;
        return body(values);
    }

    /// <summary>The first argument that is no number as an error, else blank.</summary>
    private static Value Numbers(Value[] values)
    {
        foreach (var value in values)
            if (value.ToNumber() is { IsError: true } error) return error;
        return Value.Blank;
    }

    private static double Number(Value[] values, int index) => index < values.Length ? values[index].ToNumber().Number : 0;
}
