using System.Globalization;
using System.Text;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Receipts;

/// <summary>
/// One way of writing formulas: the language's own, or that of spreadsheets where a comma sets off decimals. Numbers are never grouped and
/// have the fewest digits that name them and no other, so that a line that is computed again comes to the same number.
/// </summary>
/// <param name="Point">What stands before the decimals.</param>
/// <param name="Between">What parts the arguments of functions.</param>
/// <param name="NextColumn">What parts the cells of a table's row; rows are parted by a semicolon everywhere.</param>
internal sealed record FormulaNotation(string Point, string Between, string NextColumn)
{
    /// <summary>What formulas are written in.</summary>
    public static FormulaNotation Own { get; } = new(".", ", ", ",");

    public static FormulaNotation WithComma { get; } = new(",", "; ", ".");

    /// <summary>That of spreadsheets in a language with this decimal point.</summary>
    public static FormulaNotation For(string point) => point == WithComma.Point ? WithComma : Own;

    public string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture).Replace(".", Point, StringComparison.Ordinal);

    /// <summary>A value as a formula has it; null where it cannot be written: nothing, or a table that holds nothing somewhere.</summary>
    public string? Write(Value value) => value.Kind switch
    {
        ValueKind.Number => Number(value.Number),
        ValueKind.Text => Quoted(value.Text),
        ValueKind.Logical => value.Logical ? "TRUE" : "FALSE",
        ValueKind.Error => value.Error.Code,
        ValueKind.Table => Cells(value.Table),
        _ => null,
    };

    /// <summary>A tree, with something else in the place of some parts; literals are written as values are.</summary>
    public string Write(Node tree, Func<Node, string?> leaf) => FormulaText.Write(tree, node => leaf(node) ?? Literal(node), Between);

    /// <summary>A formula as its author wrote it, with spaces, brackets and capitals, but with the numbers and separators of this notation.</summary>
    public string Rule(string formula)
    {
        if (this == Own) return formula;
        var text = new StringBuilder(formula.Length);
        var at = 0;
        var inTable = false;
        foreach (var token in new Lexer(formula).Read())
        {
            if (token.Is("{") || token.Is("}")) inTable = token.Is("{");
            var own = formula.Substring(token.Span.Offset, token.Span.Length);
            text.Append(formula, at, token.Span.Offset - at).Append(
                token.Kind is TokenKind.Number ? own.Replace(".", Point, StringComparison.Ordinal)
                : token.Is(",") ? inTable ? NextColumn : Between.TrimEnd()
                : own);
            at = token.Span.Offset + token.Span.Length;
        }
        return text.ToString();
    }

    public static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private string? Literal(Node node) => node switch
    {
        NumberNode number => Number(number.Number),
        ArrayNode array => Cells(array.Table),
        _ => null,
    };

    private string? Cells(Table table)
    {
        var rows = Enumerable.Range(0, table.Rows).Select(row => Enumerable.Range(0, table.Columns).Select(column => Write(table[row, column])).ToList()).ToList();
        return rows.Exists(row => row.Contains(null)) ? null : "{" + string.Join(";", rows.Select(row => string.Join(NextColumn, row))) + "}";
    }
}
