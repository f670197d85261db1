using static LeadMagnets.Domain.Formulas.Bodies;

namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>Yearly interest and what a machine loses in value.</summary>
internal static class InterestFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        Row(Numeric(Effective), """
            EFFECT(nominal, periods)
            Gives the real yearly interest of a rate that is paid several times a year.
            nominal: The yearly rate as it is advertised, more than 0.
            periods: How many times a year it is paid, from 1; decimals are cut.
            #NUM!: A number is not in its range.
            = EFFECT(0.0525, 4) -> 0.053543
            """),
        Row(Numeric(Nominal), """
            NOMINAL(effective, periods)
            Gives the advertised yearly rate that has this real interest.
            effective: The real yearly interest, more than 0.
            periods: How many times a year it is paid, from 1; decimals are cut.
            #NUM!: A number is not in its range.
            = NOMINAL(0.053543, 4) -> 0.0525003
            """),
        Row(Numeric(3, a => a[2] == 0 ? FormulaError.DivisionByZero : (a[0] - a[1]) / a[2]), """
            SLN(cost, salvage, life)
            Gives what something loses in value each period, in equal parts.
            cost: What it costs.
            salvage: What it is worth at the end.
            life: How many periods it is used.
            #DIV/0!: The life is 0.
            = SLN(30000, 7500, 10) -> 2250
            """),
    ];

    private static Function Row(FunctionBody body, string page) => new(FunctionGroup.Finance, body, page);

    private static Value Effective(double nominal, double given)
    {
        var periods = Rounding.Truncate(given);
        if (nominal <= 0 || periods < 1) return FormulaError.Number;
        return Powers.Raise(1 + nominal / periods, periods) is { IsNumber: true } growth ? growth.Number - 1 : FormulaError.Number;
    }

    private static Value Nominal(double effective, double given)
    {
        var periods = Rounding.Truncate(given);
        if (effective <= 0 || periods < 1) return FormulaError.Number;
        return Powers.Raise(1 + effective, 1 / periods) is { IsNumber: true } growth ? (growth.Number - 1) * periods : FormulaError.Number;
    }
}
