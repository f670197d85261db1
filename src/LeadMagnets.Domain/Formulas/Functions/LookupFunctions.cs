using static LeadMagnets.Domain.Formulas.Bodies;

namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>Finding something in a table or a column.</summary>
internal static class LookupFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        Row(Whole(Index), """
            INDEX(table, row, [column])
            Gives one cell of a table, or a whole row or column where the other number is 0.
            table: A table or a column.
            row: The row, from 1; in a single row the number of the cell.
            column: The column, from 1.
            #REF!: The table has no such row or column.
            = INDEX({10;20;30}, 2) -> 20
            = INDEX({1,2;3,4}, 2, 1) -> 3
            """),
        Row(Whole(Match), """
            MATCH(value, column, [type])
            Gives the position of a value in a column.
            value: What is looked for. With type 0 a text may have wildcards: "north*".
            column: A single row or column.
            type: 0 finds an equal value; 1 the last one not above it in an ascending list; -1 the last one not below it in a descending list. 1 when it is left out.
            #N/A: There is no such value.
            = MATCH(39, {25;38;40;41}, 1) -> 2
            = MATCH("b", {"A";"B";"C"}, 0) -> 2
            """),
        Row(Whole(VerticalLookup), """
            VLOOKUP(value, table, column, [nearest])
            Finds a row by its first cell and gives another cell of it.
            value: What is looked for in the first column. With FALSE at the end a text may have wildcards: "north*".
            table: The table.
            column: Which column is the answer, from 1.
            nearest: FALSE wants an equal value. TRUE, or nothing, takes the last row not above the value; the first column must ascend then.
            #N/A: There is no such row.
            #REF!: The table has no such column.
            = VLOOKUP(120, {0,0.3;50,0.25;100,0.2}, 2) -> 0.2
            = VLOOKUP("de", {"us","USD";"de","EUR"}, 2, FALSE) -> EUR
            """),
        Row(Whole(CrossLookup.Find), """
            XLOOKUP(value, column, answers, [missing], [match], [search])
            Finds a value in one column and gives its neighbour in another.
            value: What is looked for.
            column: A single row or column to look in; it need not be sorted.
            answers: A column of the same length, or a table of as many rows, of which a whole row is given.
            missing: What to give when there is no such value; #N/A when it is left out.
            match: 0 wants an equal value, -1 also takes the next smaller one, 1 the next larger one; 2 reads wildcards in a text: "north*".
            search: 1 begins at the first value, -1 at the last.
            #N/A: There is no such value, and nothing to give instead.
            #VALUE!: The columns are not of the same length, or match or search is none of the numbers above.
            = XLOOKUP("b", {"a";"b";"c"}, {10;20;30}) -> 20
            = XLOOKUP(75, {0;50;100}, {"low";"middle";"high"}, "none", -1) -> middle
            = XLOOKUP("z", {"a";"b"}, {1;2}, "unknown") -> unknown
            """),
        Row(Bodies.Stack(Stack), """
            VSTACK(first, ...)
            Puts numbers and columns below each other.
            first: A number, a column or a table.
            = SUM(VSTACK(-100, {40;80})) -> 20
            = IRR(VSTACK(-1000, {600;600})) -> 0.130662
            """),
    ];

    private static Function Row(FunctionBody body, string page) => new(FunctionGroup.Lookup, body, page);

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
        var found = Search.Find(sought, cells, 1, Math.Sign(type.Number));
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
            columns = Math.Max(columns, Shapes.Of(argument).Columns);
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
