using System.Diagnostics;

namespace LeadMagnets.Domain.Formulas;

/// <summary>
/// Comparing without coercion: every number is less than every text, every text less than FALSE, FALSE less than TRUE.
/// Numbers are equal when their 15 digits are; a blank is the other side's zero, empty text or FALSE.
/// </summary>
public static class Comparison
{
    /// <summary>Negative, zero or positive. Neither side may be an error or a table.</summary>
    public static int Compare(Value left, Value right)
    {
        if (left.IsBlank) left = EmptyOf(right);
        if (right.IsBlank) right = EmptyOf(left);
        return (left.Kind, right.Kind) switch
        {
            (ValueKind.Number, ValueKind.Number) => CompareNumbers(left.Number, right.Number),
            (ValueKind.Text, ValueKind.Text) => TextOrder.Compare(left.Text, right.Text),
            (ValueKind.Logical, ValueKind.Logical) => left.Logical.CompareTo(right.Logical),
            _ => left.Kind.CompareTo(right.Kind),
        };
    }

    public static int CompareNumbers(double left, double right) =>
        left == right || Arithmetic.AgreeTo15Digits(left, right) ? 0 : left < right ? -1 : 1;

    /// <summary>Whether a comparison holds for two values in this order: negative, zero or positive.</summary>
    public static bool Holds(BinaryOperator comparison, int order) => comparison switch
    {
        BinaryOperator.Equal => order == 0,
        BinaryOperator.NotEqual => order != 0,
        BinaryOperator.Less => order < 0,
        BinaryOperator.LessOrEqual => order <= 0,
        BinaryOperator.Greater => order > 0,
        BinaryOperator.GreaterOrEqual => order >= 0,
        _ => throw new UnreachableException(comparison.ToString()),
    };

    private static Value EmptyOf(Value other) => other.Kind switch
    {
        ValueKind.Text => "",
        ValueKind.Logical => false,
        _ => 0.0,
    };
}
