using System.Globalization;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formatting;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Receipts;

/// <summary>Writes values into formulas: for people in the magnet's language, and exactly, so that the formula can be read and computed again.</summary>
internal sealed class WorkingValues(Definition definition)
{
    /// <summary>What does not fit into so many decimals is rounded for the eye; the exact formula has all digits.</summary>
    private const int MostDecimals = 6;

    private const int LongestText = 60;
    private const int ShownCells = 3;
    private const int MostExactCells = 60;

    private readonly NumberPattern pattern = NumberPatterns.For(definition.Locale, definition.Currency);

    /// <summary>What parts arguments, where the decimals are set off by a comma: a semicolon, as workbooks there have it.</summary>
    public string Between => pattern.Point == "," ? "; " : ", ";

    /// <summary>A result in its own format.</summary>
    public string Formatted(double number, string? format) => NumberText.Format(number, format ?? "general", pattern);

    /// <summary>A number with the decimals that it has, at most six.</summary>
    public string Number(double number)
    {
        var size = Math.Abs(number);
        if (size >= 1e15 || size is > 0 and < 1e-4) return Signed(NumberText.Format(number, "general", pattern));
        var whole = Rounding.Round(number, MostDecimals, RoundingMode.HalfAway);
        var decimals = Enumerable.Range(0, MostDecimals).FirstOrDefault(places => Rounding.Round(number, places, RoundingMode.HalfAway) == whole, MostDecimals);
        return Signed(NumberText.Format(number, decimals == 0 ? "#,##0" : "#,##0." + new string('0', decimals), pattern));
    }

    /// <summary>A value for people; null where the name says more: for nothing.</summary>
    public string? Shown(Value value) => value.Kind switch
    {
        ValueKind.Number => Number(value.Number),
        ValueKind.Text => Quoted(value.Text.Length > LongestText ? value.Text[..LongestText] + "…" : value.Text),
        ValueKind.Logical => value.Logical ? "TRUE" : "FALSE",
        ValueKind.Error => value.Error.Code,
        ValueKind.Table => Cells(value.Table),
        _ => null,
    };

    /// <summary>A value as a formula has it, with every digit; null where it cannot be written.</summary>
    public static string? Exact(Value value) => value.Kind switch
    {
        ValueKind.Number => value.Number.ToString("R", CultureInfo.InvariantCulture),
        ValueKind.Text => Quoted(value.Text),
        ValueKind.Logical => value.Logical ? "TRUE" : "FALSE",
        ValueKind.Error => value.Error.Code,
        ValueKind.Table when value.Table.Cells.Length <= MostExactCells => ExactCells(value.Table),
        _ => null,
    };

    /// <summary>The first cells and the last one.</summary>
    private string Cells(Table table)
    {
        var cells = table.Cells.ToArray();
        IEnumerable<string> shown = cells.Length <= 2 * ShownCells
            ? cells.Select(Cell)
            : [.. cells.Take(ShownCells).Select(Cell), "…", Cell(cells[^1])];
        return "{" + string.Join("; ", shown) + "}";
    }

    private string Cell(Value cell) => Shown(cell) ?? "";

    private static string? ExactCells(Table table)
    {
        var rows = Enumerable.Range(0, table.Rows).Select(row => Enumerable.Range(0, table.Columns).Select(column => Exact(table[row, column])).ToList()).ToList();
        return rows.Exists(row => row.Contains(null)) ? null : "{" + string.Join(";", rows.Select(row => string.Join(",", row))) + "}";
    }

    /// <summary>Brackets are put around what begins with a hyphen; other minus signs need theirs here.</summary>
    private string Signed(string text) => text.StartsWith(pattern.Minus, StringComparison.Ordinal) && !text.StartsWith('-') ? $"({text})" : text;

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
