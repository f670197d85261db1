using System.Globalization;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Receipts;

/// <summary>A year table with the formula of each column, the first row worked out.</summary>
internal static class TableSteps
{
    private const int MostRows = 31, FirstRows = 12, LastRows = 3;

    public static WorkingStep Of(YearTable table, WorkingPage page)
    {
        var columns = table.Columns.Select(column => (Column: column, Cells: Cells(column, page))).ToList();
        return new(WorkingKind.Table, table.Id, string.Join(", ", table.Columns.Select(column => column.Label ?? column.Id)))
        {
            Formula = page.Values.Notation.Rule(table.Rows),
            Table = new(page.Values.Notation.Rule(table.Rows), [.. table.Columns.Select(column => Worked(column, page))], [.. Shown(columns.Max(column => column.Cells.Count)).Select(row => Row(row, columns, page))]),
        };
    }

    private static WorkingColumn Worked(Variable column, WorkingPage page)
    {
        var formula = page.Compiled.Formulas.First(formula => formula.Name == column.Id && formula.Table is not null);
        var worked = WorkedFormula.Of(formula.Tree, RowScope.Of(formula, page.Scope, 1), page.Values);
        var cells = Cells(column, page);
        var agrees = cells.Count == 0 || worked.Value == cells[0];
        return new(column.Id, column.Label ?? column.Id, page.Values.Notation.Rule(column.Formula))
        {
            Substituted = agrees && cells.Count > 0 ? worked.Substituted : null,
            Copies = agrees && cells.Count > 0 && worked.Copies,
            Exact = agrees && cells.Count > 0 ? worked.Exact : null,
            Values = page.Result.Outputs.GetValueOrDefault(column.Id)?.Value,
            Text = cells.Count > 0 ? Cell(cells[0], column, page) : null,
            Digits = cells.Count > 0 ? page.Values.Digits(cells[0], column.Format) : null,
            Note = agrees ? page.Note(column.Id, formula.Tree) : page.Texts.EngineChanged,
        };
    }

    private static IReadOnlyList<Value> Cells(Variable column, WorkingPage page) =>
        page.Result.Outputs.TryGetValue(column.Id, out var output) && Plain.Read(output) is { IsTable: true } cells ? [.. cells.Table.Cells] : [];

    /// <summary>Indices of the rows that are shown; -1 stands for those between.</summary>
    private static IEnumerable<int> Shown(int rows) =>
        rows <= MostRows ? Enumerable.Range(0, rows) : [.. Enumerable.Range(0, FirstRows), -1, .. Enumerable.Range(rows - LastRows, LastRows)];

    private static IReadOnlyList<string> Row(int row, List<(Variable Column, IReadOnlyList<Value> Cells)> columns, WorkingPage page) => row < 0
        ? [.. Enumerable.Repeat("…", columns.Count + 1)]
        : [(row + 1).ToString(CultureInfo.InvariantCulture), .. columns.Select(column => row < column.Cells.Count ? Cell(column.Cells[row], column.Column, page) : "")];

    private static string Cell(Value cell, Variable column, WorkingPage page) =>
        cell.IsNumber ? page.Values.Formatted(cell.Number, column.Format) : cell.IsText ? cell.Text : page.Values.Shown(cell) ?? "";
}
