namespace LeadMagnets.Domain.Formulas.Terms;

/// <summary>An operator between two values. With numbers on both sides each kind takes its short way; else the rules of <see cref="Arithmetic"/> hold.</summary>
internal abstract class BinaryTerm(BinaryOperator binary, Term left, Term right) : Term
{
    public sealed override double Run(Evaluation evaluation)
    {
        var a = left.Run(evaluation);
        if (double.IsNaN(a)) return evaluation.Other.IsError ? a : Any(evaluation, evaluation.Other, evaluation.Of(right));
        var b = right.Run(evaluation);
        return double.IsNaN(b) ? Any(evaluation, Value.Normal(a), evaluation.Other) : Calculate(evaluation, a, b);
    }

    protected abstract double Calculate(Evaluation evaluation, double left, double right);

    private double Any(Evaluation evaluation, Value a, Value b) =>
        evaluation.Give(a.IsTable || b.IsTable ? Shapes.Each(a, b, binary) : Arithmetic.Apply(binary, a, b));
}

internal sealed class AddTerm(Term left, Term right) : BinaryTerm(BinaryOperator.Add, left, right)
{
    protected override double Calculate(Evaluation evaluation, double left, double right) => evaluation.Give(Arithmetic.Add(left, right));
}

internal sealed class SubtractTerm(Term left, Term right) : BinaryTerm(BinaryOperator.Subtract, left, right)
{
    protected override double Calculate(Evaluation evaluation, double left, double right) => evaluation.Give(Arithmetic.Add(left, -right));
}

internal sealed class MultiplyTerm(Term left, Term right) : BinaryTerm(BinaryOperator.Multiply, left, right)
{
    protected override double Calculate(Evaluation evaluation, double left, double right) => evaluation.Give(left * right);
}

internal sealed class DivideTerm(Term left, Term right) : BinaryTerm(BinaryOperator.Divide, left, right)
{
    protected override double Calculate(Evaluation evaluation, double left, double right) =>
        right == 0 ? evaluation.Give(FormulaError.DivisionByZero) : evaluation.Give(left / right);
}

internal sealed class PowerTerm(Term left, Term right) : BinaryTerm(BinaryOperator.Power, left, right)
{
    protected override double Calculate(Evaluation evaluation, double left, double right) => evaluation.Give(Powers.Raise(left, right));
}

/// <summary>A comparison: its sign holds for less, for equal, for greater.</summary>
internal sealed class CompareTerm(BinaryOperator binary, Term left, Term right) : BinaryTerm(binary, left, right)
{
    private readonly BinaryOperator binary = binary;

    protected override double Calculate(Evaluation evaluation, double left, double right) =>
        evaluation.Give(Comparison.Holds(binary, Comparison.CompareNumbers(left, right)));
}

internal sealed class JoinTerm(Term left, Term right) : BinaryTerm(BinaryOperator.Join, left, right)
{
    protected override double Calculate(Evaluation evaluation, double left, double right) =>
        evaluation.Give(Arithmetic.Apply(BinaryOperator.Join, Value.Normal(left), Value.Normal(right)));
}

internal sealed class NegateTerm(Term operand) : Term
{
    public override double Run(Evaluation evaluation)
    {
        var number = operand.Run(evaluation);
        return double.IsNaN(number) ? evaluation.Give(Shapes.Each(evaluation.Other, Arithmetic.Negate)) : 0 - number;
    }
}

internal sealed class PercentTerm(Term operand) : Term
{
    public override double Run(Evaluation evaluation)
    {
        var number = operand.Run(evaluation);
        return double.IsNaN(number) ? evaluation.Give(Shapes.Each(evaluation.Other, Arithmetic.Percent)) : evaluation.Give(number / 100);
    }
}
