namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>COUNTIF and SUMIF. A table of conditions gives a table of answers.</summary>
internal static class Conditionals
{
    public static Value CountIf(ReadOnlySpan<Value> arguments)
    {
        var cells = arguments[0];
        return cells.IsError ? cells : EachCondition(arguments[1], cells, criterion =>
        {
            var count = 0;
            foreach (var cell in Cells(cells))
                if (criterion.Holds(cell)) count++;
            return (double)count;
        });
    }

    public static Value SumIf(ReadOnlySpan<Value> arguments)
    {
        var (cells, sums) = (arguments[0], arguments.Length > 2 ? arguments[2] : arguments[0]);
        if (cells.IsError) return cells;
        if (sums.IsError) return sums;
        if (Shapes.Of(cells) != Shapes.Of(sums)) return FormulaError.Value;
        return EachCondition(arguments[1], cells, criterion => Sum(criterion, Cells(cells), Cells(sums)));
    }

    private static Value Sum(Criterion criterion, ReadOnlySpan<Value> cells, ReadOnlySpan<Value> sums)
    {
        var sum = 0.0;
        for (var i = 0; i < cells.Length; i++)
        {
            if (!criterion.Holds(cells[i])) continue;
            if (sums[i].IsError) return sums[i];
            if (sums[i].IsNumber) sum += sums[i].Number;
        }
        return sum;
    }

    /// <summary>Every condition looks at every cell: a column of a thousand by itself is too much.</summary>
    private static Value EachCondition(Value conditions, Value cells, Func<Criterion, Value> answer)
    {
        var count = Count(conditions);
        if ((long)count * Count(cells) > FormulaLimits.Steps) return FormulaError.Number;
        return Shapes.Each(conditions, condition =>
        {
            if (condition is { IsText: true, Text.Length: > Wildcards.Longest }) return FormulaError.Value;
            var criterion = new Criterion(condition, Wildcards.Comparisons / count);
            var value = answer(criterion);
            return criterion.Exhausted ? FormulaError.Number : value;
        });
    }

    private static int Count(Value value) => value.IsTable ? value.Table.Cells.Length : 1;

    private static ReadOnlySpan<Value> Cells(Value value) => value.IsTable ? value.Table.Cells : new[] { value };
}
