using System.Diagnostics;

namespace LeadMagnets.Domain.Formulas;

/// <summary>What a single value counts as where another kind is meant. The answer is of that kind, or an error.</summary>
public static class Coercion
{
    public static Value ToNumber(this Value value) => value.Kind switch
    {
        ValueKind.Number or ValueKind.Error => value,
        ValueKind.Blank => 0.0,
        ValueKind.Logical => value.Logical ? 1.0 : 0.0,
        ValueKind.Text => NumericText.Read(value.Text) is { } number ? number : FormulaError.Value,
        ValueKind.Table => FormulaError.Value,
        _ => throw new UnreachableException(value.Kind.ToString()),
    };

    public static Value ToLogical(this Value value) => value.Kind switch
    {
        ValueKind.Logical or ValueKind.Error => value,
        ValueKind.Blank => false,
        ValueKind.Number => value.Number != 0,
        ValueKind.Text => LogicalText(value.Text),
        ValueKind.Table => FormulaError.Value,
        _ => throw new UnreachableException(value.Kind.ToString()),
    };

    public static Value ToText(this Value value) => value.Kind switch
    {
        ValueKind.Text or ValueKind.Error => value,
        ValueKind.Table => FormulaError.Value,
        _ => value.ToString(),
    };

    private static Value LogicalText(string text) =>
        TextOrder.Compare(text, "TRUE") == 0 ? true
        : TextOrder.Compare(text, "FALSE") == 0 ? false
        : FormulaError.Value;
}
