using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Reports.Blocks;

/// <summary>A year table as a table: a row per year, or, for boards, a column per year.</summary>
internal static class YearTables
{
    public static TableView? View(YearTableBlock block, ReportSource source)
    {
        var columns = block.Columns.Select(id => (Id: id, Column: Column.Of(id, source))).ToList();
        var count = columns.Max(column => column.Column.Cells.Count);
        if (count == 0) return null;
        var names = Column.Names(block.RowNames, count, source);
        return block.Across ? Across(block, columns, names, source) : Down(block, columns, names, source);
    }

    private static TableView Down(YearTableBlock block, List<(string Id, Column Column)> columns, IReadOnlyList<string> names, ReportSource source) =>
        new([block.RowLabel, .. columns.Select(column => column.Column.Head)],
            [.. names.Select((name, row) => (IReadOnlyList<string>)[name, .. columns.Select(column => Cell(column.Column, row, source))])])
        {
            Intro = block.Intro,
            Dense = true,
            Foot = block.Totals.Count == 0 ? null : [source.Figures.Total, .. columns.Select(column => Total(block, column, source))],
        };

    private static TableView Across(YearTableBlock block, List<(string Id, Column Column)> columns, IReadOnlyList<string> names, ReportSource source)
    {
        IEnumerable<string> total = block.Totals.Count == 0 ? [] : [source.Figures.Total];
        return new TableView(
            ["", .. names.Select(name => $"{block.RowLabel} {name}"), .. total],
            [.. columns.Select(column => (IReadOnlyList<string>)[column.Column.Head, .. names.Select((_, row) => Cell(column.Column, row, source)), .. total.Select(_ => Total(block, column, source))])])
        {
            Intro = block.Intro,
            Dense = true,
        };
    }

    private static string Cell(Column column, int row, ReportSource source) => row < column.Cells.Count ? column.Text(column.Cells[row], source) : "";

    private static string Total(YearTableBlock block, (string Id, Column Column) column, ReportSource source) =>
        block.Totals.Contains(column.Id) ? column.Column.Sum(source) : "";
}
