using static LeadMagnets.Domain.Formulas.Bodies;

namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>Finding something in a table or a column.</summary>
internal static class LookupFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        Lookup("INDEX", 2, 3, "INDEX(table, row, column)",
            "Gives one cell of a table, or a whole row or column where the other number is 0.",
            Whole(Index)),
        Lookup("MATCH", 2, 3, "MATCH(value, column, type)",
            "Gives the position of a value; type 0 finds the same value, 1 the last one not above it, -1 the last one not below it.",
            Whole(Match)),
        Lookup("VLOOKUP", 3, 4, "VLOOKUP(value, table, column, nearest)",
            "Finds a row by its first cell and gives another cell of it; FALSE at the end wants the same value.",
            Whole(VerticalLookup)),
        Lookup("VSTACK", 1, Function.Any, "VSTACK(first, second, ...)", "Puts numbers and columns below each other.", Bodies.Stack(Stack)),
    ];

    private static Function Lookup(string name, int fewest, int most, string signature, string summary, FunctionBody body) =>
        new(name, FunctionGroup.Lookup, fewest, most, signature, summary, body);

    private static Value Index(ReadOnlySpan<Value> arguments)
    {
        var (source, first, second) = (arguments[0], arguments[1].ToNumber(), arguments.Length > 2 ? arguments[2].ToNumber() : Value.Blank);
        if (source.IsError) return source;
        if (first.IsError) return first;
        if (second.IsError) return second;

        var (rows, columns) = Shapes.Of(source);
        var row = Rounding.Truncate(first.Number);
        var column = second.IsBlank ? 0 : Rounding.Truncate(second.Number);
        // One number is enough for a single row or column.
        if (second.IsBlank && rows == 1) (row, column) = (1, row);
        else if (second.IsBlank && columns == 1) column = 1;
        if (row < 0 || column < 0) return FormulaError.Value;
        if (row > rows || column > columns) return FormulaError.Reference;

        if (row > 0 && column > 0) return Shapes.Cell(source, (int)row - 1, (int)column - 1);
        return Table.Make(row > 0 ? 1 : rows, column > 0 ? 1 : columns, (r, c) =>
            Shapes.Cell(source, row > 0 ? (int)row - 1 : r, column > 0 ? (int)column - 1 : c));
    }

    private static Value Match(ReadOnlySpan<Value> arguments)
    {
        var (sought, column, type) = (arguments[0], arguments[1], arguments.Length > 2 ? arguments[2].ToNumber() : 1.0);
        if (sought.IsError || sought.IsTable) return sought.ToText();
        if (column.IsError) return column;
        if (type.IsError) return type;

        var (rows, columns) = Shapes.Of(column);
        if (rows > 1 && columns > 1) return FormulaError.NotAvailable;
        var cells = column.IsTable ? column.Table.Cells : new(in arguments[1]);
        var found = Search.Find(sought, cells, 1, System.Math.Sign(type.Number));
        return found < 0 ? FormulaError.NotAvailable : found + 1.0;
    }

    private static Value VerticalLookup(ReadOnlySpan<Value> arguments)
    {
        var (sought, table, column) = (arguments[0], arguments[1], arguments[2].ToNumber());
        var nearest = arguments.Length > 3 ? arguments[3].ToLogical() : true;
        if (sought.IsError || sought.IsTable) return sought.ToText();
        if (table.IsError) return table;
        if (column.IsError) return column;
        if (nearest.IsError) return nearest;

        var columns = Shapes.Of(table).Columns;
        var wanted = Rounding.Truncate(column.Number);
        if (wanted < 1) return FormulaError.Value;
        if (wanted > columns) return FormulaError.Reference;
        var cells = table.IsTable ? table.Table.Cells : new(in arguments[1]);
        var found = Search.Find(sought, cells, columns, nearest.Logical ? 1 : 0);
        return found < 0 ? FormulaError.NotAvailable : Shapes.Cell(table, found, (int)wanted - 1);
    }

    private static Value Stack(ReadOnlySpan<Value> arguments)
    {
        foreach (var argument in arguments)
            if (argument.IsError) return argument;
        var (rows, columns) = (0, 1);
        foreach (var argument in arguments)
        {
            rows += Shapes.Of(argument).Rows;
            columns = System.Math.Max(columns, Shapes.Of(argument).Columns);
        }
        if ((long)rows * columns > FormulaLimits.Cells) return FormulaError.Number;
        var cells = new List<Value>(rows * columns);
        foreach (var argument in arguments)
            for (var row = 0; row < Shapes.Of(argument).Rows; row++)
                for (var column = 0; column < columns; column++)
                    cells.Add(column < Shapes.Of(argument).Columns ? Shapes.Cell(argument, row, column) : FormulaError.NotAvailable);
        return Table.Of(rows, columns, [.. cells]);
    }
}
