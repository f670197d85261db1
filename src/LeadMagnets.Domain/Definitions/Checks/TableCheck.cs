namespace LeadMagnets.Domain.Definitions.Checks;

/// <summary>Lookup tables are rectangles with at least one cell; year tables have columns, and not endlessly many.</summary>
internal static class TableCheck
{
    private const int MostYearTables = 10;
    private const int MostColumns = 50;

    public static IEnumerable<Problem> Find(Definition definition) => [.. Lookup(definition), .. Years(definition)];

    private static IEnumerable<Problem> Years(Definition definition)
    {
        if (definition.YearTables.Count > MostYearTables) yield return new("yearTables", "too-many", $"A magnet has at most {MostYearTables} year tables.");
        foreach (var (path, table) in Places.Of("yearTables", definition.YearTables))
            if (table.Columns.Count is 0 or > MostColumns) yield return new($"{path}.columns", "out-of-range", $"A year table has 1 to {MostColumns} columns.");
    }

    private static IEnumerable<Problem> Lookup(Definition definition)
    {
        foreach (var (path, table) in Places.Of("tables", definition.Tables))
        {
            if (table.Columns.Count == 0 || table.Rows.Count == 0) yield return new(path, "empty", "A table needs at least one column and one row.");
            foreach (var (rowPath, row) in Places.Of($"{path}.rows", table.Rows))
                if (row.Count != table.Columns.Count) yield return new(rowPath, "row-length", $"This row has {row.Count} cells, the table has {table.Columns.Count} columns.");
        }
    }
}
