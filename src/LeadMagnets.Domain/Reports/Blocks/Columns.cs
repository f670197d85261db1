using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Reports.Blocks;

/// <summary>A column of a year table with the values that this visitor's answers gave it.</summary>
internal sealed record Column(string Label, string? Format, string? Unit, IReadOnlyList<Value> Cells)
{
    public static Column Of(string id, ReportSource source)
    {
        var column = source.Definition.YearTables.SelectMany(table => table.Columns).FirstOrDefault(known => known.Id == id);
        return new(column?.Label ?? id, column?.Format, column?.Unit, source.Formulas.Cells(id));
    }

    /// <summary>What the rows are called: the cells of a column, else 1, 2, 3 …</summary>
    public static IReadOnlyList<string> Names(string? column, int count, ReportSource source)
    {
        if (column is null) return [.. Enumerable.Range(1, count).Select(row => source.Text(row, "integer"))];
        var names = Of(column, source);
        return [.. names.Cells.Take(count).Select(cell => names.Text(cell, source))];
    }

    /// <summary>A cell as people read it; a dash where it failed. The unit stands in the column's head.</summary>
    public string Text(Value cell, ReportSource source) => source.Formulas.Text(cell, Format) ?? Numbers.Nothing;

    /// <summary>The sum of the cells; a dash where one of them is no number.</summary>
    public string Sum(ReportSource source) => Cells.All(cell => cell.IsNumber) ? Text(Cells.Sum(cell => cell.Number), source) : Numbers.Nothing;

    public string Head => string.IsNullOrWhiteSpace(Unit) ? Label : $"{Label} ({Unit})";
}
