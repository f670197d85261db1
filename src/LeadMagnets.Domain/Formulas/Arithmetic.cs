using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace LeadMagnets.Domain.Formulas;

/// <summary>The operators on single values. Errors come out as they are, the left one first.</summary>
public static class Arithmetic
{
    /// <summary>Numbers that differ by more, as a share, cannot have fifteen digits in common; this spares nearly all the conversions.</summary>
    private const double SurelyDifferent = 1E-13;

    public static Value Apply(BinaryOperator binary, Value left, Value right)
    {
        // Cell by cell through columns, this is nearly always the way.
        if (binary < BinaryOperator.Join ? left.IsCounted && right.IsCounted : binary > BinaryOperator.Join && left.IsNumber && right.IsNumber)
            return Apply(binary, left.Counted, right.Counted);
        if (left.IsError) return left;
        if (right.IsError) return right;
        return binary switch
        {
            BinaryOperator.Join => Join(left, right),
            >= BinaryOperator.Equal => Comparison.Holds(binary, Comparison.Compare(left, right)),
            _ => Calculate(binary, left.ToNumber(), right.ToNumber()),
        };
    }

    public static Value Negate(Value value) => value.ToNumber() is { IsNumber: true } number ? -number.Number : value.ToNumber();

    public static Value Percent(Value value) => value.ToNumber() is { IsNumber: true } number ? number.Number / 100 : value.ToNumber();

    /// <summary>A sum is zero when both sides cancel to 15 digits: <c>0.5-0.4-0.1</c> leaves no dust.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Add(double left, double right)
    {
        var sum = left + right;
        return Math.Abs(sum) > Math.Abs(left) * SurelyDifferent ? sum : AgreeTo15Digits(left, -right) ? 0 : sum;
    }

    public static bool AgreeTo15Digits(double left, double right)
    {
        if (Math.Abs(left - right) > Math.Abs(left) * SurelyDifferent) return false;
        return left == right || Decimal15.Of(left) == Decimal15.Of(right);
    }

    private static Value Join(Value left, Value right) =>
        left.ToText() is { IsText: true } start && right.ToText() is { IsText: true } end ? start.Text + end.Text : FormulaError.Value;

    private static Value Calculate(BinaryOperator binary, Value left, Value right) =>
        left.IsError ? left : right.IsError ? right : Apply(binary, left.Number, right.Number);

    private static Value Apply(BinaryOperator binary, double left, double right) => binary switch
    {
        BinaryOperator.Add => Add(left, right),
        BinaryOperator.Subtract => Add(left, -right),
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => right == 0 ? FormulaError.DivisionByZero : left / right,
        BinaryOperator.Power => Powers.Raise(left, right),
        >= BinaryOperator.Equal => Comparison.Holds(binary, Comparison.CompareNumbers(left, right)),
        _ => throw new UnreachableException(binary.ToString()),
    };
}
