using static LeadMagnets.Domain.Formulas.Bodies;

namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>Deciding: conditions, errors, yes and no. Those that choose compute only what they choose.</summary>
internal static class CoreFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        Core("IF", 2, 3, "IF(condition, then, else)", "Gives one value when the condition holds and another when not.", If),
        Core("IFS", 2, Function.Any, "IFS(condition, value, ...)", "Gives the value after the first condition that holds.", Ifs),
        Core("SWITCH", 3, Function.Any, "SWITCH(value, case, result, ..., default)",
            "Gives the result after the case that equals the value.",
            Switch),
        Core("CHOOSE", 2, Function.Any, "CHOOSE(number, first, second, ...)", "Gives the first, second, ... of its values by number.",
            Choose),
        Core("IFERROR", 2, 2, "IFERROR(value, instead)", "Gives the value, or something else when it is an error.",
            arguments => Otherwise(arguments, _ => true)),
        Core("IFNA", 2, 2, "IFNA(value, instead)", "Gives the value, or something else when it is #N/A.",
            arguments => Otherwise(arguments, error => error == FormulaError.NotAvailable)),
        Core("AND", 1, Function.Any, "AND(condition, ...)", "Says whether all conditions hold.",
            Whole(values => Logicals.Combine(values, all: true))),
        Core("OR", 1, Function.Any, "OR(condition, ...)", "Says whether at least one condition holds.",
            Whole(values => Logicals.Combine(values, all: false))),
        Core("NOT", 1, 1, "NOT(condition)", "Turns yes into no and no into yes.",
            Scalar(values => values[0].ToLogical() is { IsLogical: true } held ? !held.Logical : FormulaError.Value)),
        Core("NA", 0, 0, "NA()", "Says that there is no value: #N/A.", _ => FormulaError.NotAvailable),
        Core("ISNUMBER", 1, 1, "ISNUMBER(value)", "Says whether the value is a number.", Test(value => value.IsNumber)),
        Core("ISTEXT", 1, 1, "ISTEXT(value)", "Says whether the value is a text.", Test(value => value.IsText)),
        Core("ISBLANK", 1, 1, "ISBLANK(value)", "Says whether nothing was answered.", Test(value => value.IsBlank)),
        Core("ISERROR", 1, 1, "ISERROR(value)", "Says whether the value is an error.", Test(value => value.IsError)),
    ];

    private static Function Core(string name, int fewest, int most, string signature, string summary, FunctionBody body) =>
        new(name, FunctionGroup.Core, fewest, most, signature, summary, body);

    private static FunctionBody Test(Func<Value, bool> test) => arguments => Shapes.Each(arguments[0], value => test(value));

    private static Value If(Arguments arguments)
    {
        var condition = arguments[0].ToLogical();
        if (condition.IsError) return condition;
        if (condition.Logical) return arguments[1];
        return arguments.Count > 2 ? arguments[2] : false;
    }

    private static Value Ifs(Arguments arguments)
    {
        for (var i = 0; i + 1 < arguments.Count; i += 2)
        {
            var condition = arguments[i].ToLogical();
            if (condition.IsError) return condition;
            if (condition.Logical) return arguments[i + 1];
        }
        return FormulaError.NotAvailable;
    }

    private static Value Switch(Arguments arguments)
    {
        var sought = arguments[0];
        if (sought.IsError || sought.IsTable) return sought.ToText();
        var last = arguments.Count - 1;
        for (var i = 1; i < last; i += 2)
        {
            var candidate = arguments[i];
            if (candidate.IsError || candidate.IsTable) return candidate.ToText();
            if (Comparison.Compare(sought, candidate) == 0) return arguments[i + 1];
        }
        return last % 2 == 1 ? arguments[last] : FormulaError.NotAvailable;
    }

    private static Value Choose(Arguments arguments)
    {
        var index = arguments[0].ToNumber();
        if (index.IsError) return index;
        var chosen = Rounding.Truncate(index.Number);
        return chosen >= 1 && chosen < arguments.Count ? arguments[(int)chosen] : FormulaError.Value;
    }

    private static Value Otherwise(Arguments arguments, Func<FormulaError, bool> replaces)
    {
        var value = arguments[0];
        return value.IsError && replaces(value.Error) ? arguments[1] : value;
    }
}
