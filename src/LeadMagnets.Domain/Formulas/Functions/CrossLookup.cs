namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>XLOOKUP: where a value stands in one column, and what stands there in another.</summary>
internal static class CrossLookup
{
    private const int Pattern = 2;

    public static Value Find(ReadOnlySpan<Value> arguments)
    {
        var (sought, column, answers) = (arguments[0], arguments[1], arguments[2]);
        var match = arguments.Length > 4 ? arguments[4].ToNumber() : 0.0;
        var search = arguments.Length > 5 ? arguments[5].IsBlank ? 1.0 : arguments[5].ToNumber() : 1.0;
        if (sought.IsError || sought.IsTable) return sought.ToText();
        if (column.IsError) return column;
        if (answers.IsError) return answers;
        if (match.IsError) return match;
        if (search.IsError) return search;

        var (rows, columns) = Shapes.Of(column);
        var (answerRows, answerColumns) = Shapes.Of(answers);
        var (kind, direction) = (Rounding.Truncate(match.Number), Rounding.Truncate(search.Number));
        var downwards = columns == 1;
        if (kind is < -1 or > Pattern || direction is not (1 or -1)) return FormulaError.Value;
        if ((rows > 1 && columns > 1) || (downwards ? rows != answerRows : columns != answerColumns)) return FormulaError.Value;

        var cells = column.IsTable ? column.Table.Cells : new(in arguments[1]);
        var found = kind == Pattern && sought.IsText
            ? Search.Like(sought.Text, cells, 1, direction < 0)
            : Search.Nearest(sought, cells, kind == Pattern ? 0 : (int)kind, direction < 0);
        if (found < 0) return arguments.Length > 3 && !arguments[3].IsBlank ? arguments[3] : FormulaError.NotAvailable;
        return downwards
            ? Part(1, answerColumns, (_, place) => Shapes.Cell(answers, found, place))
            : Part(answerRows, 1, (place, _) => Shapes.Cell(answers, place, found));
    }

    /// <summary>A row or column of answers; a single one is no table.</summary>
    private static Value Part(int rows, int columns, Func<int, int, Value> cell) =>
        rows == 1 && columns == 1 ? cell(0, 0) : Table.Make(rows, columns, cell);
}
