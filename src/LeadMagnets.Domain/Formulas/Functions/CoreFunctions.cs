using LeadMagnets.Domain.Formulas.Terms;
using static LeadMagnets.Domain.Formulas.Bodies;

namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>Deciding: conditions, yes and no. Those that choose compute only what they choose.</summary>
internal static class CoreFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        Row(Lazy(If), """
            IF(condition, then, [else])
            Gives one value when the condition holds and another when not.
            condition: A comparison, a yes/no answer, or a number; 0 is no.
            then: The value when it holds.
            else: The value when not; FALSE when it is left out.
            #VALUE!: The condition is a text.
            = IF(120 > 100, "large", "small") -> large
            = IF(FALSE, 1) -> FALSE
            """),
        Row(Lazy(Ifs), """
            IFS(condition, value, ...)
            Gives the value after the first condition that holds.
            condition: A comparison or a yes/no answer; TRUE as the last one catches the rest.
            value: What to give when it holds.
            #N/A: No condition holds.
            = IFS(75 >= 90, "A", 75 >= 70, "B", TRUE, "C") -> B
            """),
        Row(Lazy(Switch), """
            SWITCH(value, case, result, ..., [default])
            Gives the result after the case that equals the value.
            value: What is compared.
            case: A value to compare with. Capitals do not matter.
            result: What to give when they are equal.
            default: What to give when no case is equal: a last argument of its own.
            #N/A: No case is equal, and there is no default.
            = SWITCH("gb", "de", 0.19, "gb", 0.2, 0) -> 0.2
            """),
        Row(Lazy(Choose), """
            CHOOSE(number, first, ...)
            Gives the first, second, ... of its values by number.
            number: Which value, from 1; decimals are cut.
            first: The values to choose from.
            #VALUE!: There is no value of this number.
            = CHOOSE(2, 0.6, 0.85, 0.95) -> 0.85
            """),
        Row(Lazy((evaluation, arguments) => Otherwise(evaluation, arguments, _ => true)), """
            IFERROR(value, instead)
            Gives the value, or something else when it is an error.
            value: What is computed first.
            instead: What to give when that fails.
            = IFERROR(1 / 0, 0) -> 0
            """),
        Row(Lazy((evaluation, arguments) => Otherwise(evaluation, arguments, error => error == FormulaError.NotAvailable)), """
            IFNA(value, instead)
            Gives the value, or something else when it is #N/A; other errors stay.
            value: What is computed first.
            instead: What to give when that is #N/A.
            = IFNA(MATCH(7, {1;2;3}, 0), "not found") -> not found
            """),
        Row(Whole(values => Logicals.Combine(values, all: true)), """
            AND(condition, ...)
            Says whether all conditions hold.
            condition: A comparison, a yes/no answer, or a column of them. Texts in a column are passed over.
            #VALUE!: A condition is a text, or there is none at all.
            = AND(3 > 2, 5 > 4) -> TRUE
            """),
        Row(Whole(values => Logicals.Combine(values, all: false)), """
            OR(condition, ...)
            Says whether at least one condition holds.
            condition: A comparison, a yes/no answer, or a column of them. Texts in a column are passed over.
            #VALUE!: A condition is a text, or there is none at all.
            = OR(3 > 2, 4 > 5) -> TRUE
            """),
        Row(Whole(Logicals.Odd), """
            XOR(condition, ...)
            Says whether an odd number of conditions holds: of two, exactly one.
            condition: A comparison, a yes/no answer, or a column of them. Texts in a column are passed over.
            #VALUE!: A condition is a text, or there is none at all.
            = XOR(3 > 0, 2 < 9) -> FALSE
            = XOR(3 > 12, 4 > 2) -> TRUE
            """),
        Row(Scalar(values => values[0].ToLogical() is { IsLogical: true } held ? !held.Logical : FormulaError.Value), """
            NOT(condition)
            Turns yes into no and no into yes.
            condition: A comparison or a yes/no answer.
            #VALUE!: The condition is a text.
            = NOT(1 > 2) -> TRUE
            """),
        Row(Whole(_ => FormulaError.NotAvailable), """
            NA()
            Says that there is no value: #N/A.
            #N/A: Always.
            = IFNA(NA(), "none") -> none
            """),
    ];

    private static Function Row(FunctionBody body, string page) => new(FunctionGroup.Core, body, page);

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
