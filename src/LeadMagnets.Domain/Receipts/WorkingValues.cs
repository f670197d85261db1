using System.Globalization;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formatting;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Reports;

namespace LeadMagnets.Domain.Receipts;

/// <summary>Writes values into formulas: in the notation of the magnet's language, and exactly, so that the formula can be read and computed again.</summary>
internal sealed class WorkingValues(Definition definition, WorkingTexts texts)
{
    /// <summary>The most cells of a column that are written into a line; of a longer one the first.</summary>
    private const int MostCells = 12;

    private const int FirstCells = 2;
    private const int MostExactCells = 60;

    private readonly NumberPattern pattern = NumberPatterns.For(definition.Locale, definition.Currency);

    /// <summary>That of all formulas and of the numbers in them.</summary>
    public FormulaNotation Notation { get; } = FormulaNotation.For(NumberPatterns.For(definition.Locale).Point);

    /// <summary>A result in its own format.</summary>
    public string Formatted(double number, string? format) => NumberText.Format(number, format ?? "general", pattern);

    /// <summary>What was entered, with all its digits.</summary>
    public string Entered(double number, string? format) => EnteredNumber.Text(number, format, pattern);

    /// <summary>All digits of a result, where its format shows fewer; null: it shows them all.</summary>
    public string? Digits(Value value, string? format) => value.IsNumber && Entered(value.Number, format) != Formatted(value.Number, format) ? Number(value.Number) : null;

    /// <summary>A number as it stands in formulas.</summary>
    public string Number(double number) => Notation.Number(number);

    /// <summary>A value in a line; null where the name says more: for nothing, and for a large table.</summary>
    public string? Shown(Value value) => value switch
    {
        { IsText: true, Text.Length: > Spreadsheets.LongestText } => FormulaNotation.Quoted(value.Text[..Spreadsheets.LongestText] + "…"),
        { IsTable: true } => value.Table.Cells.Length <= MostCells && Notation.Write(value) is { } whole ? whole : value.Table.Columns == 1 ? Beginning(value.Table) : null,
        _ => Notation.Write(value),
    };

    /// <summary>Whether <see cref="Shown"/> writes all of it.</summary>
    public bool IsWhole(Value value) => Notation.Write(value) is { } whole && Shown(value) == whole;

    /// <summary>A value in the language of formulas; null where it cannot be written.</summary>
    public static string? Exact(Value value) => value.IsTable && value.Table.Cells.Length > MostExactCells ? null : FormulaNotation.Own.Write(value);

    private string Beginning(Table column)
    {
        var cells = column.Cells.ToArray();
        var count = ReportTexts.Fill(texts.MoreValues, cells.Length.ToString(CultureInfo.InvariantCulture));
        return "{" + string.Join(";", [.. cells.Take(FirstCells).Select(cell => Shown(cell) ?? ""), count]) + "}";
    }
}
