namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>Finding a value among others of its kind.</summary>
internal static class Search
{
    /// <summary>
    /// The place of the value, or -1. Direction 0 wants an equal one, the first; 1 takes the last that is not above it in an
    /// ascending list, -1 the last that is not below it in a descending one. The list is read from its start and left at
    /// the first value beyond, so that an unsorted list gives the same answer everywhere.
    /// </summary>
    /// <param name="sought">The value.</param>
    /// <param name="cells">The cells of the table, row by row.</param>
    /// <param name="columns">How many columns the table has; the first one is searched.</param>
    /// <param name="direction">1, 0 or -1.</param>
    public static int Find(Value sought, ReadOnlySpan<Value> cells, int columns, int direction)
    {
        var found = -1;
        for (var i = 0; i * columns < cells.Length; i++)
        {
            var candidate = cells[i * columns];
            if (!Comparable(sought, candidate)) continue;
            var order = Comparison.Compare(candidate, sought) * (direction == 0 ? 1 : direction);
            if (direction == 0 && order == 0) return i;
            if (direction == 0) continue;
            if (order > 0) break;
            found = i;
        }
        return found;
    }

    private static bool Comparable(Value sought, Value candidate) =>
        candidate.Kind == sought.Kind || (sought.IsBlank && candidate.IsNumber);
}
