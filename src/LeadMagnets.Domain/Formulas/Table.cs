namespace LeadMagnets.Domain.Formulas;

/// <summary>Values in rows and columns: an array constant, a lookup table, a column of a year table. Cells are never tables.</summary>
public sealed class Table : IEquatable<Table>
{
    private readonly Value[] cells;

    private Table(int rows, int columns, Value[] cells) => (Rows, Columns, this.cells) = (rows, columns, cells);

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>The cells row by row.</summary>
    public ReadOnlySpan<Value> Cells => cells;

    public Value this[int row, int column] => cells[row * Columns + column];

    /// <summary>A table of one column, as a year table's column is.</summary>
    public static Table Column(IEnumerable<Value> cells) => Column(cells.ToArray());

    /// <inheritdoc cref="Column(IEnumerable{Value})"/>
    public static Table Column(Value[] cells) => new(cells.Length, 1, Checked(cells));

    /// <summary>A table of cells that are known not to be tables, and not too many.</summary>
    internal static Table OfSingle(int rows, int columns, Value[] cells) => new(rows, columns, cells);

    public static Table Of(int rows, int columns, Value[] cells)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(cells.Length, rows * columns);
        return new(rows, columns, Checked(cells));
    }

    /// <summary>Calls <paramref name="cell"/> for each place; <c>#NUM!</c> when that would be too many.</summary>
    public static Value Make(int rows, int columns, Func<int, int, Value> cell)
    {
        if ((long)rows * columns > FormulaLimits.Cells) return FormulaError.Number;
        var cells = new Value[rows * columns];
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++)
                cells[row * columns + column] = cell(row, column);
        return new Table(rows, columns, cells);
    }

    /// <summary>How many rows a year table of so many columns has: a whole number, or the error that keeps it from having any.</summary>
    public static Value RowsOf(Value rows, int columns)
    {
        var number = rows.ToNumber();
        if (number.IsError) return number;
        var whole = Rounding.Truncate(number.Number);
        return whole >= 1 && whole <= SheetTable.MostRows && whole * columns <= FormulaLimits.Cells ? whole : FormulaError.Number;
    }

    public bool Equals(Table? other) =>
        other is not null && Rows == other.Rows && Columns == other.Columns && Cells.SequenceEqual(other.Cells);

    public override bool Equals(object? obj) => Equals(obj as Table);

    public override int GetHashCode() => HashCode.Combine(Rows, Columns, cells.Length == 0 ? default : cells[0]);

    private static Value[] Checked(Value[] cells)
    {
        ArgumentOutOfRangeException.ThrowIfZero(cells.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(cells.Length, FormulaLimits.Cells);
        foreach (ref readonly var cell in cells.AsSpan())
            if (cell.IsTable) throw new ArgumentException("A table holds no tables.");
        return cells;
    }
}
