using LeadMagnets.Domain.Formulas.Terms;
using static LeadMagnets.Domain.Formulas.Bodies;

namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>Deciding: conditions, errors, yes and no. Those that choose compute only what they choose.</summary>
internal static class CoreFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        Core("IF", 2, 3, "IF(condition, then, else)", "Gives one value when the condition holds and another when not.", Lazy(If)),
        Core("IFS", 2, Function.Any, "IFS(condition, value, ...)", "Gives the value after the first condition that holds.", Lazy(Ifs)),
        Core("SWITCH", 3, Function.Any, "SWITCH(value, case, result, ..., default)",
            "Gives the result after the case that equals the value.",
            Lazy(Switch)),
        Core("CHOOSE", 2, Function.Any, "CHOOSE(number, first, second, ...)", "Gives the first, second, ... of its values by number.",
            Lazy(Choose)),
        Core("IFERROR", 2, 2, "IFERROR(value, instead)", "Gives the value, or something else when it is an error.",
            Lazy((evaluation, arguments) => Otherwise(evaluation, arguments, _ => true))),
        Core("IFNA", 2, 2, "IFNA(value, instead)", "Gives the value, or something else when it is #N/A.",
            Lazy((evaluation, arguments) => Otherwise(evaluation, arguments, error => error == FormulaError.NotAvailable))),
        Core("AND", 1, Function.Any, "AND(condition, ...)", "Says whether all conditions hold.",
            Whole(values => Logicals.Combine(values, all: true))),
        Core("OR", 1, Function.Any, "OR(condition, ...)", "Says whether at least one condition holds.",
            Whole(values => Logicals.Combine(values, all: false))),
        Core("NOT", 1, 1, "NOT(condition)", "Turns yes into no and no into yes.",
            Scalar(values => values[0].ToLogical() is { IsLogical: true } held ? !held.Logical : FormulaError.Value)),
        Core("NA", 0, 0, "NA()", "Says that there is no value: #N/A.", Whole(_ => FormulaError.NotAvailable)),
        Core("ISNUMBER", 1, 1, "ISNUMBER(value)", "Says whether the value is a number.", Test(value => value.IsNumber)),
        Core("ISTEXT", 1, 1, "ISTEXT(value)", "Says whether the value is a text.", Test(value => value.IsText)),
        Core("ISBLANK", 1, 1, "ISBLANK(value)", "Says whether nothing was answered.", Test(value => value.IsBlank)),
        Core("ISERROR", 1, 1, "ISERROR(value)", "Says whether the value is an error.", Test(value => value.IsError)),
    ];

    private static Function Core(string name, int fewest, int most, string signature, string summary, FunctionBody body) =>
        new(name, FunctionGroup.Core, fewest, most, signature, summary, body);

    private static FunctionBody Test(Func<Value, bool> test) => Whole(values => Shapes.Each(values[0], value => test(value)));

    private static double If(Evaluation evaluation, ReadOnlySpan<Term> arguments) => evaluation.Holds(arguments[0]) switch
    {
        true => arguments[1].Run(evaluation),
        false => arguments.Length > 2 ? arguments[2].Run(evaluation) : evaluation.Give(false),
        null => double.NaN,
    };

    private static double Ifs(Evaluation evaluation, ReadOnlySpan<Term> arguments)
    {
        for (var i = 0; i + 1 < arguments.Length; i += 2)
        {
            if (evaluation.Holds(arguments[i]) is not { } holds) return double.NaN;
            if (holds) return arguments[i + 1].Run(evaluation);
        }
        return evaluation.Give(FormulaError.NotAvailable);
    }

    private static double Switch(Evaluation evaluation, ReadOnlySpan<Term> arguments)
    {
        var sought = evaluation.Of(arguments[0]);
        if (sought.IsError || sought.IsTable) return evaluation.Give(sought.ToText());
        var last = arguments.Length - 1;
        for (var i = 1; i < last; i += 2)
        {
            var candidate = evaluation.Of(arguments[i]);
            if (candidate.IsError || candidate.IsTable) return evaluation.Give(candidate.ToText());
            if (Comparison.Compare(sought, candidate) == 0) return arguments[i + 1].Run(evaluation);
        }
        return last % 2 == 1 ? arguments[last].Run(evaluation) : evaluation.Give(FormulaError.NotAvailable);
    }

    private static double Choose(Evaluation evaluation, ReadOnlySpan<Term> arguments)
    {
        var index = arguments[0].Run(evaluation);
        if (double.IsNaN(index))
        {
            var number = evaluation.Other.ToNumber();
            if (number.IsError) return evaluation.Give(number);
            index = number.Number;
        }
        var chosen = Rounding.Truncate(index);
        return chosen >= 1 && chosen < arguments.Length ? arguments[(int)chosen].Run(evaluation) : evaluation.Give(FormulaError.Value);
    }

    private static double Otherwise(Evaluation evaluation, ReadOnlySpan<Term> arguments, Func<FormulaError, bool> replaces)
    {
        var number = arguments[0].Run(evaluation);
        return double.IsNaN(number) && evaluation.Other.IsError && replaces(evaluation.Other.Error) ? arguments[1].Run(evaluation) : number;
    }
}
