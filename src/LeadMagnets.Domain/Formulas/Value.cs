using System.Diagnostics;

namespace LeadMagnets.Domain.Formulas;

public enum ValueKind { Blank, Number, Text, Logical, Error, Table }

/// <summary>What a formula works on and yields: nothing yet, a number, a text, yes or no, an error, or a table of those.</summary>
public readonly record struct Value
{
    /// <summary>The smallest number with full precision; what is smaller counts as zero, as in a workbook.</summary>
    private const double SmallestNormal = 2.2250738585072014E-308;

    private readonly double number;
    private readonly object? content;

    private Value(ValueKind kind, double number, object? content) => (Kind, this.number, this.content) = (kind, number, content);

    public ValueKind Kind { get; }

    public static Value Blank => default;

    /// <summary>A number as a formula may hold it: finite (else <c>#NUM!</c>), never subnormal, never minus zero.</summary>
    public static Value Of(double number) => double.IsFinite(number)
        ? new Value(ValueKind.Number, Math.Abs(number) < SmallestNormal ? 0 : number, null)
        : FormulaError.Number;

    public static Value Of(bool logical) => new(ValueKind.Logical, logical ? 1 : 0, null);

    /// <summary>A text; <c>#VALUE!</c> when it outgrows what a cell holds.</summary>
    public static Value Of(string text) =>
        text.Length <= FormulaLimits.TextLength ? new Value(ValueKind.Text, 0, text) : FormulaError.Value;

    public static Value Of(FormulaError error) => new(ValueKind.Error, 0, error);

    public static Value Of(Table table) => new(ValueKind.Table, 0, table);

    public static implicit operator Value(double number) => Of(number);
    public static implicit operator Value(bool logical) => Of(logical);
    public static implicit operator Value(string text) => Of(text);
    public static implicit operator Value(FormulaError error) => Of(error);
    public static implicit operator Value(Table table) => Of(table);

    public bool IsBlank => Kind is ValueKind.Blank;
    public bool IsNumber => Kind is ValueKind.Number;
    public bool IsText => Kind is ValueKind.Text;
    public bool IsLogical => Kind is ValueKind.Logical;
    public bool IsError => Kind is ValueKind.Error;
    public bool IsTable => Kind is ValueKind.Table;

    public double Number => IsNumber ? number : throw Not("a number");
    public bool Logical => IsLogical ? number != 0 : throw Not("a logical");
    public string Text => IsText ? (string)content! : throw Not("a text");
    public FormulaError Error => IsError ? (FormulaError)content! : throw Not("an error");
    public Table Table => IsTable ? (Table)content! : throw Not("a table");

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

    private InvalidOperationException Not(string wanted) => new($"This value is {Kind}, not {wanted}.");
}
