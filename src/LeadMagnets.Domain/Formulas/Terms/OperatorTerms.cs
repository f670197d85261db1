namespace LeadMagnets.Domain.Formulas.Terms;

/// <summary>
/// An operator between two values. With numbers on both sides it takes its short way, which the run-time compiles into the term itself;
/// else the rules of <see cref="Arithmetic"/> hold.
/// </summary>
internal sealed class BinaryTerm<TOperation>(Term left, Term right) : Term where TOperation : struct, IOperation
{
    public override double Run(Evaluation evaluation)
    {
        var a = left.Run(evaluation);
        if (double.IsNaN(a)) return evaluation.Other.IsError ? a : Any(evaluation, evaluation.Other, evaluation.Of(right));
        var b = right.Run(evaluation);
        return double.IsNaN(b) ? Any(evaluation, Value.Normal(a), evaluation.Other) : TOperation.Calculate(evaluation, a, b);
    }

    private static double Any(Evaluation evaluation, Value a, Value b) =>
        evaluation.Give(a.IsTable || b.IsTable ? Shapes.Each(a, b, TOperation.Operator) : Arithmetic.Apply(TOperation.Operator, a, b));
}

/// <summary>What an operator does with two numbers.</summary>
internal interface IOperation
{
    static abstract BinaryOperator Operator { get; }

    static abstract double Calculate(Evaluation evaluation, double left, double right);
}

internal readonly struct Add : IOperation
{
    public static BinaryOperator Operator => BinaryOperator.Add;

    public static double Calculate(Evaluation evaluation, double left, double right) => evaluation.Give(Arithmetic.Add(left, right));
}

internal readonly struct Subtract : IOperation
{
    public static BinaryOperator Operator => BinaryOperator.Subtract;

    public static double Calculate(Evaluation evaluation, double left, double right) => evaluation.Give(Arithmetic.Add(left, -right));
}

internal readonly struct Multiply : IOperation
{
    public static BinaryOperator Operator => BinaryOperator.Multiply;

    public static double Calculate(Evaluation evaluation, double left, double right) => evaluation.Give(left * right);
}

internal readonly struct Divide : IOperation
{
    public static BinaryOperator Operator => BinaryOperator.Divide;

    public static double Calculate(Evaluation evaluation, double left, double right) =>
        right == 0 ? evaluation.Give(FormulaError.DivisionByZero) : evaluation.Give(left / right);
}

internal readonly struct Power : IOperation
{
    public static BinaryOperator Operator => BinaryOperator.Power;

    public static double Calculate(Evaluation evaluation, double left, double right) => evaluation.Give(Powers.Raise(left, right));
}

internal readonly struct Join : IOperation
{
    public static BinaryOperator Operator => BinaryOperator.Join;

    public static double Calculate(Evaluation evaluation, double left, double right) =>
        evaluation.Give(Arithmetic.Apply(BinaryOperator.Join, Value.Normal(left), Value.Normal(right)));
}

/// <summary>A comparison: its sign holds for less, for equal, for greater.</summary>
internal sealed class CompareTerm(BinaryOperator comparison, Term left, Term right) : Term
{
    public override double Run(Evaluation evaluation)
    {
        var a = evaluation.Of(left);
        if (a.IsError) return evaluation.Give(a);
        var b = evaluation.Of(right);
        if (a.IsNumber && b.IsNumber) return evaluation.Give(Comparison.Holds(comparison, Comparison.CompareNumbers(a.Number, b.Number)));
        return evaluation.Give(a.IsTable || b.IsTable ? Shapes.Each(a, b, comparison) : Arithmetic.Apply(comparison, a, b));
    }
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
