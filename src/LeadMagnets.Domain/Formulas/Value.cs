using System.Diagnostics;

namespace LeadMagnets.Domain.Formulas;

public enum ValueKind { Blank, Number, Text, Logical, Error, Table }

/// <summary>What a formula works on and yields: nothing yet, a number, a text, yes or no, an error, or a table of those.</summary>
public readonly record struct Value
{
    /// <summary>The smallest number with full precision; what is smaller counts as zero, as in a workbook.</summary>
    internal const double SmallestNormal = 2.2250738585072014E-308;

    private static readonly Tag NumberTag = new(ValueKind.Number);
    private static readonly Tag LogicalTag = new(ValueKind.Logical);

    // Two words, so that values travel in registers: what it is (a tag, or the text, error or table itself), and the number.
    private readonly object? content;
    private readonly double number;

    private Value(object content, double number) => (this.content, this.number) = (content, number);

    public ValueKind Kind => content switch
    {
        null => ValueKind.Blank,
        Tag tag => tag.Kind,
        string => ValueKind.Text,
        FormulaError => ValueKind.Error,
        _ => ValueKind.Table,
    };

    public static Value Blank => default;

    /// <summary>A number as a formula may hold it: finite (else <c>#NUM!</c>), never subnormal, never minus zero.</summary>
    public static Value Of(double number) => double.IsFinite(number)
        ? new Value(NumberTag, Math.Abs(number) < SmallestNormal ? 0 : number)
        : FormulaError.Number;

    public static Value Of(bool logical) => new(LogicalTag, logical ? 1 : 0);

    /// <summary>A text; <c>#VALUE!</c> when it outgrows what a cell holds.</summary>
    public static Value Of(string text) =>
        text.Length <= FormulaLimits.TextLength ? new Value(text, 0) : FormulaError.Value;

    public static Value Of(FormulaError error) => new(error, 0);

    public static Value Of(Table table) => new(table, 0);

    public static implicit operator Value(double number) => Of(number);
    public static implicit operator Value(bool logical) => Of(logical);
    public static implicit operator Value(string text) => Of(text);
    public static implicit operator Value(FormulaError error) => Of(error);
    public static implicit operator Value(Table table) => Of(table);

    public bool IsBlank => content is null;
    public bool IsNumber => ReferenceEquals(content, NumberTag);
    public bool IsText => content is string;
    public bool IsLogical => ReferenceEquals(content, LogicalTag);
    public bool IsError => content is FormulaError;
    public bool IsTable => content is Table;

    /// <summary>Is it a number, or yes or no, which counts as 1 or 0 in sums?</summary>
    internal bool IsCounted => content is Tag;

    /// <summary>What a number or a yes or no counts as.</summary>
    internal double Counted => number;

    public double Number => IsNumber ? number : throw Not("a number");
    public bool Logical => IsLogical ? number != 0 : throw Not("a logical");
    public string Text => content as string ?? throw Not("a text");
    public FormulaError Error => content as FormulaError ?? throw Not("an error");
    public Table Table => content as Table ?? throw Not("a table");

    /// <summary>The error that a value is, or the first among the cells of a table; null: there is none.</summary>
    internal FormulaError? FirstError()
    {
        if (IsError) return Error;
        if (IsTable)
            foreach (var cell in Table.Cells)
                if (cell.IsError) return cell.Error;
        return null;
    }

    /// <summary>The number, or not-a-number for any other value.</summary>
    internal double NumberOrNaN => IsNumber ? number : double.NaN;

    /// <summary>The value as <c>&amp;</c> would join it; a table shows its size.</summary>
    public override string ToString() => Kind switch
    {
        ValueKind.Blank => "",
        ValueKind.Number => GeneralText.Write(number),
        ValueKind.Text => Text,
        ValueKind.Logical => Logical ? "TRUE" : "FALSE",
        ValueKind.Error => Error.Code,
        ValueKind.Table => $"{Table.Rows}×{Table.Columns}",
        _ => throw new UnreachableException(Kind.ToString()),
    };

    /// <summary>A number that is known to be finite and normal.</summary>
    internal static Value Normal(double number) => new(NumberTag, number);

    private InvalidOperationException Not(string wanted) => new($"This value is {Kind}, not {wanted}.");

    private sealed class Tag(ValueKind kind)
    {
        public ValueKind Kind { get; } = kind;
    }
}
