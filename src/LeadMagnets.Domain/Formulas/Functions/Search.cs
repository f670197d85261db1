namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>Finding a value among others of its kind.</summary>
internal static class Search
{
    /// <summary>
    /// The place of the value, or -1. Direction 0 wants an equal one, the first, and knows wildcards; 1 takes the last that is not above it in an
    /// ascending list, -1 the last that is not below it in a descending one. The list is read from its start and left at
    /// the first value beyond, so that an unsorted list gives the same answer everywhere.
    /// </summary>
    /// <param name="sought">The value.</param>
    /// <param name="cells">The cells of the table, row by row.</param>
    /// <param name="columns">How many columns the table has; the first one is searched.</param>
    /// <param name="direction">1, 0 or -1.</param>
    public static int Find(Value sought, ReadOnlySpan<Value> cells, int columns, int direction)
    {
        if (direction == 0) return sought.IsText && Wildcards.AreIn(sought.Text) ? Like(sought.Text, cells, columns) : Equal(sought, cells, columns);
        var found = -1;
        for (var i = 0; i * columns < cells.Length; i++)
        {
            var candidate = cells[i * columns];
            if (!Comparable(sought, candidate)) continue;
            if (Comparison.Compare(candidate, sought) * direction > 0) break;
            found = i;
        }
        return found;
    }

    /// <summary>The place of the equal value, else of the nearest below (-1) or above (1) it, whatever the order of the list; 0 wants an equal one.</summary>
    /// <param name="sought">The value.</param>
    /// <param name="cells">A single row or column.</param>
    /// <param name="beside">-1, 0 or 1.</param>
    /// <param name="last">Of several, the last one.</param>
    public static int Nearest(Value sought, ReadOnlySpan<Value> cells, int beside, bool last)
    {
        var found = -1;
        for (var step = 0; step < cells.Length; step++)
        {
            var i = last ? cells.Length - 1 - step : step;
            if (!Comparable(sought, cells[i])) continue;
            var order = Comparison.Compare(cells[i], sought);
            if (order == 0) return i;
            if (Math.Sign(order) != beside || (found >= 0 && Comparison.Compare(cells[i], cells[found]) * beside >= 0)) continue;
            found = i;
        }
        return found;
    }

    /// <summary>The place of the first or last text that the pattern describes, or -1.</summary>
    public static int Like(string pattern, ReadOnlySpan<Value> cells, int columns, bool last = false)
    {
        if (pattern.Length > Wildcards.Longest) return -1;
        var wildcards = new Wildcards(pattern);
        var rows = cells.Length / columns;
        for (var step = 0; step < rows; step++)
        {
            var i = last ? rows - 1 - step : step;
            if (cells[i * columns] is { IsText: true } candidate && wildcards.Match(candidate.Text)) return i;
        }
        return -1;
    }

    private static int Equal(Value sought, ReadOnlySpan<Value> cells, int columns)
    {
        for (var i = 0; i * columns < cells.Length; i++)
            if (Comparable(sought, cells[i * columns]) && Comparison.Compare(cells[i * columns], sought) == 0) return i;
        return -1;
    }

    private static bool Comparable(Value sought, Value candidate) =>
        candidate.Kind == sought.Kind || (sought.IsBlank && candidate.IsNumber);
}
