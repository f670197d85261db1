using static LeadMagnets.Domain.Formulas.Bodies;

namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>Whole numbers, places and multiples; always on the 15 digits that a workbook shows.</summary>
internal static class RoundingFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        Row(Numeric((number, places) => Rounding.Round(number, places, RoundingMode.HalfAway)), """
            ROUND(number, places)
            Rounds to a number of places; a half goes away from zero.
            number: What is rounded.
            places: How many decimals stay; -3 rounds to thousands.
            = ROUND(2.675, 2) -> 2.68
            = ROUND(-2.5, 0) -> -3
            = ROUND(1234567, -3) -> 1235000
            """),
        Row(Numeric((number, places) => Rounding.Round(number, places, RoundingMode.Away)), """
            ROUNDUP(number, places)
            Rounds away from zero.
            number: What is rounded.
            places: How many decimals stay; -3 rounds to thousands.
            = ROUNDUP(3.2, 0) -> 4
            = ROUNDUP(-3.14159, 1) -> -3.2
            """),
        Row(Numeric((number, places) => Rounding.Round(number, places, RoundingMode.Toward)), """
            ROUNDDOWN(number, places)
            Rounds towards zero.
            number: What is rounded.
            places: How many decimals stay; -3 rounds to thousands.
            = ROUNDDOWN(3.99, 1) -> 3.9
            = ROUNDDOWN(31415.92654, -2) -> 31400
            """),
        Row(Numeric(2, numbers => Rounding.Round(numbers[0], numbers[1], RoundingMode.Toward)), """
            TRUNC(number, [places])
            Cuts the decimals off.
            number: What is cut.
            places: How many decimals stay; none when it is left out.
            = TRUNC(-8.9) -> -8
            """),
        Row(Numeric(number => Rounding.Floor(number)), """
            INT(number)
            Gives the next lower whole number.
            number: What is rounded down.
            = INT(8.9) -> 8
            = INT(-8.9) -> -9
            """),
        Row(Numeric(Multiples.Nearest), """
            MROUND(number, multiple)
            Rounds to the nearest multiple; the middle goes away from zero.
            number: What is rounded.
            multiple: The step, with the same sign as the number; 0 gives 0.
            #NUM!: The number and the multiple have different signs.
            = MROUND(10, 3) -> 9
            = MROUND(1.3, 0.2) -> 1.4
            """),
        Row(Numeric(Multiples.Ceiling), """
            CEILING(number, multiple)
            Rounds up to a multiple.
            number: What is rounded. A negative number goes towards zero, unless the multiple is negative too.
            multiple: The step; 0 gives 0.
            #NUM!: The number is positive and the multiple negative.
            = CEILING(2.5, 1) -> 3
            = CEILING(-2.5, 2) -> -2
            = CEILING(1.234, 0.05) -> 1.25
            """),
        Row(Numeric(Multiples.Floor), """
            FLOOR(number, multiple)
            Rounds down to a multiple.
            number: What is rounded. A negative number goes away from zero, unless the multiple is negative too.
            multiple: The step.
            #NUM!: The number is positive and the multiple negative.
            #DIV/0!: The multiple is 0 and the number is not.
            = FLOOR(3.7, 2) -> 2
            = FLOOR(7.1, 0.1) -> 7.1
            """),
        Row(Numeric(Multiples.Remainder), """
            MOD(number, divisor)
            Gives the remainder of a division, with the divisor's sign.
            number: What is divided.
            divisor: By what.
            #DIV/0!: The divisor is 0.
            #NUM!: The number is so much larger than the divisor that no digit of the remainder is known.
            = MOD(3, 2) -> 1
            = MOD(-3, 2) -> 1
            """),
        Row(Numeric(Multiples.Quotient), """
            QUOTIENT(number, divisor)
            Gives the whole part of a division.
            number: What is divided.
            divisor: By what.
            #DIV/0!: The divisor is 0.
            = QUOTIENT(5, 2) -> 2
            = QUOTIENT(-10, 3) -> -3
            """),
    ];

    private static Function Row(FunctionBody body, string page) => new(FunctionGroup.Math, body, page);
}
