namespace LeadMagnets.Domain.Definitions.Checks;

/// <summary>Lookup tables are rectangles with at least one cell.</summary>
internal static class TableCheck
{
    public static IEnumerable<Problem> Find(Definition definition)
    {
        foreach (var (path, table) in Places.Of("tables", definition.Tables))
        {
            if (table.Columns.Count == 0 || table.Rows.Count == 0) yield return new(path, "empty", "A table needs at least one column and one row.");
            foreach (var (rowPath, row) in Places.Of($"{path}.rows", table.Rows))
                if (row.Count != table.Columns.Count) yield return new(rowPath, "row-length", $"This row has {row.Count} cells, the table has {table.Columns.Count} columns.");
        }
    }
}
