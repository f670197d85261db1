using static LeadMagnets.Domain.Formulas.Bodies;

namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>Powers, roots and logarithms.</summary>
internal static class PowerFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        Row(Numeric(number => Math.Abs(number)), """
            ABS(number)
            Drops the sign.
            number: A number.
            = ABS(-4) -> 4
            """),
        Row(Numeric(Powers.Raise), """
            POWER(number, exponent)
            Raises a number to a power, as ^ does.
            number: The base.
            exponent: The power; 0.5 is the square root.
            #NUM!: The base is negative and the exponent has decimals, both are 0, or the result is too large.
            #DIV/0!: The base is 0 and the exponent negative.
            = POWER(5, 2) -> 25
            = POWER(98.6, 3.2) -> 2401077.222
            """),
        Row(Numeric(number => number < 0 ? FormulaError.Number : Math.Sqrt(number)), """
            SQRT(number)
            Gives the square root.
            number: 0 or more.
            #NUM!: The number is negative.
            = SQRT(16) -> 4
            """),
        Row(Numeric(number => Elementary.Exp(number)), """
            EXP(number)
            Gives e to a power.
            number: The power.
            #NUM!: The result is too large.
            = EXP(1) -> 2.718282
            """),
        Row(Numeric(number => number <= 0 ? FormulaError.Number : Elementary.Log(number)), """
            LN(number)
            Gives the natural logarithm.
            number: More than 0.
            #NUM!: The number is 0 or negative.
            = LN(86) -> 4.454347
            """),
        Row(Numeric(number => number <= 0 ? FormulaError.Number : Elementary.Log10(number)), """
            LOG10(number)
            Gives the logarithm to base 10.
            number: More than 0.
            #NUM!: The number is 0 or negative.
            = LOG10(1000) -> 3
            = LOG10(86) -> 1.934498
            """),
        Row(Numeric([0, 10], numbers => Logarithm(numbers[0], numbers[1])), """
            LOG(number, [base])
            Gives the logarithm to a base.
            number: More than 0.
            base: More than 0; 10 when it is left out.
            #NUM!: The number or the base is 0 or negative.
            #DIV/0!: The base is 1.
            = LOG(10) -> 1
            = LOG(8, 2) -> 3
            = LOG(86, 2.7182818) -> 4.454347
            """),
    ];

    private static Function Row(FunctionBody body, string page) => new(FunctionGroup.Math, body, page);

    private static Value Logarithm(double number, double @base) =>
        number <= 0 || @base <= 0 ? FormulaError.Number
        : @base == 1 ? FormulaError.DivisionByZero
        : @base == 10 ? Elementary.Log10(number)
        : Elementary.Log(number) / Elementary.Log(@base);
}
