using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Receipts;

/// <summary>What a year table's formula sees in one row: its own table's columns as cells, and the number of the row.</summary>
internal sealed class RowScope(IScope whole, IReadOnlyDictionary<string, Value> row) : IScope
{
    public string Locale => whole.Locale;

    public string? Currency => whole.Currency;

    public Value Today => whole.Today;

    public static RowScope Of(SheetFormula column, IScope whole, int number)
    {
        var row = new Dictionary<string, Value> { [FormulaSheet.RowName] = number };
        foreach (var name in column.Table!.Columns.Select(NameRules.Key))
            if (whole.Find(name) is { } value) row[name] = value.IsTable ? Cell(value.Table, number) : value;
        return new(whole, row);
    }

    public Value? Find(string name) => row.TryGetValue(name, out var value) ? value : whole.Find(name);

    private static Value Cell(Table column, int number) => number <= column.Rows ? column[number - 1, 0] : FormulaError.NotAvailable;
}
