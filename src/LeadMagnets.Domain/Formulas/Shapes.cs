namespace LeadMagnets.Domain.Formulas;

/// <summary>How values of different shapes meet: <c>column * 2</c>, <c>column + column</c>, <c>column * row</c>.</summary>
internal static class Shapes
{
    public static (int Rows, int Columns) Of(Value value) => value.IsTable ? (value.Table.Rows, value.Table.Columns) : (1, 1);

    public static (int Rows, int Columns) Cover(Value left, Value right)
    {
        var (a, b) = (Of(left), Of(right));
        return (Math.Max(a.Rows, b.Rows), Math.Max(a.Columns, b.Columns));
    }

    /// <summary>The cell at a place of the covering shape. A side one row or column wide stretches; beyond a table: <c>#N/A</c>.</summary>
    public static Value Cell(Value value, int row, int column)
    {
        if (!value.IsTable) return value;
        var (rows, columns) = Of(value);
        if (rows == 1) row = 0;
        if (columns == 1) column = 0;
        return row < rows && column < columns ? value.Table[row, column] : FormulaError.NotAvailable;
    }

    /// <summary>Applies a calculation to a value, or to each cell of a table.</summary>
    public static Value Each(Value value, Func<Value, Value> calculate) => value.IsTable
        ? Table.Make(value.Table.Rows, value.Table.Columns, (row, column) => calculate(value.Table[row, column]))
        : calculate(value);

    /// <summary>Applies an operator cell by cell.</summary>
    public static Value Each(Value left, Value right, BinaryOperator binary)
    {
        var (rows, columns) = Cover(left, right);
        return Fits(left, rows, columns) && Fits(right, rows, columns)
            ? Side(left, right, binary, rows, columns)
            : Table.Make(rows, columns, (row, column) => Arithmetic.Apply(binary, Cell(left, row, column), Cell(right, row, column)));
    }

    /// <summary>A single value, or a table of just this shape: nothing of it stretches, as with columns of one year table.</summary>
    private static bool Fits(Value value, int rows, int columns) => !value.IsTable || Of(value) == (rows, columns);

    private static Table Side(Value left, Value right, BinaryOperator binary, int rows, int columns)
    {
        var lefts = left.IsTable ? left.Table.Cells : [];
        var rights = right.IsTable ? right.Table.Cells : [];
        var cells = new Value[rows * columns];
        for (var i = 0; i < cells.Length; i++) cells[i] = Arithmetic.Apply(binary, lefts.IsEmpty ? left : lefts[i], rights.IsEmpty ? right : rights[i]);
        return Table.OfSingle(rows, columns, cells);
    }
}
