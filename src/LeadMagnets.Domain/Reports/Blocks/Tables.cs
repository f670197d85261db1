using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Reports.Blocks;

internal static class Tables
{
    public static TableView? View(TableBlock block, ReportSource source) =>
        block.Rows.Count == 0 ? null : new TableView(block.Columns, [.. block.Rows.Select(row => Cells(row, source))]);

    private static IReadOnlyList<string> Cells(TableRow row, ReportSource source) =>
        [row.Label, .. row.Cells.Select(cell => source.Formulas.Cell(cell, row.Format) ?? Numbers.Nothing)];
}
