using System.Runtime.CompilerServices;

namespace LeadMagnets.Domain.Formulas.Terms;

/// <summary>A function that decides itself which arguments it computes.</summary>
internal sealed class LazyTerm(LazyBody body, Term[] arguments) : Term
{
    public override double Run(Evaluation evaluation) => body(evaluation, arguments);
}

/// <summary>A function that sees all its arguments computed, tables and errors included.</summary>
internal sealed class WholeTerm(ValuesBody body, Term[] arguments) : Term
{
    public override double Run(Evaluation evaluation)
    {
        FewValues few = default;
        return evaluation.Give(body(Computed(evaluation, arguments, few)));
    }

    /// <summary>The values of arguments from left to right, in the room given where they fit.</summary>
    public static ReadOnlySpan<Value> Computed(Evaluation evaluation, Term[] arguments, Span<Value> room)
    {
        var values = arguments.Length <= room.Length ? room[..arguments.Length] : new Value[arguments.Length];
        for (var i = 0; i < values.Length; i++) values[i] = evaluation.Of(arguments[i]);
        return values;
    }
}

/// <summary>A function of single numbers; those left out count as their defaults. Other values are converted, tables taken cell by cell.</summary>
internal sealed class NumericTerm(NumericBody body, double[] defaults, Term[] arguments) : Term
{
    public override double Run(Evaluation evaluation)
    {
        FewNumbers few = default;
        var numbers = ((Span<double>)few)[..defaults.Length];
        for (var i = arguments.Length; i < numbers.Length; i++) numbers[i] = defaults[i];
        for (var i = 0; i < arguments.Length; i++)
        {
            var number = arguments[i].Run(evaluation);
            if (double.IsNaN(number)) return Others(evaluation, numbers[..i]);
            numbers[i] = number;
        }
        return evaluation.Give(body(numbers));
    }

    private double Others(Evaluation evaluation, ReadOnlySpan<double> before)
    {
        var values = new Value[arguments.Length];
        for (var i = 0; i < before.Length; i++) values[i] = Value.Normal(before[i]);
        values[before.Length] = evaluation.Other;
        for (var i = before.Length + 1; i < values.Length; i++) values[i] = evaluation.Of(arguments[i]);
        return evaluation.Give(Bodies.EachCell(values, Converted));
    }

    private Value Converted(ReadOnlySpan<Value> values)
    {
        FewNumbers few = default;
        var numbers = ((Span<double>)few)[..defaults.Length];
        for (var i = values.Length; i < numbers.Length; i++) numbers[i] = defaults[i];
        for (var i = 0; i < values.Length; i++)
        {
            var number = values[i].ToNumber();
            if (number.IsError) return number;
            numbers[i] = number.Number;
        }
        return body(numbers);
    }
}

/// <summary>Room for the arguments of a call without asking for memory.</summary>
[InlineArray(Length)]
internal struct FewValues
{
    public const int Length = 6;
    private Value first;
}

/// <summary>Room for the numbers of a call.</summary>
[InlineArray(Length)]
internal struct FewNumbers
{
    public const int Length = 6;
    private double first;
}
