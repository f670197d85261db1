using static LeadMagnets.Domain.Formulas.Bodies;

namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>Adding up, rounding, powers.</summary>
internal static class MathFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        Math("SUM", 1, Function.Any, "SUM(number, ...)", "Adds numbers and columns.", Numbers(numbers => Aggregates.Sum(numbers))),
        Math("AVERAGE", 1, Function.Any, "AVERAGE(number, ...)", "Gives the mean of numbers and columns.",
            Numbers(numbers => numbers.Length == 0 ? FormulaError.DivisionByZero : Aggregates.Sum(numbers) / numbers.Length)),
        Math("MIN", 1, Function.Any, "MIN(number, ...)", "Gives the smallest number.",
            Numbers(numbers => Aggregates.Smallest(numbers))),
        Math("MAX", 1, Function.Any, "MAX(number, ...)", "Gives the largest number.",
            Numbers(numbers => Aggregates.Largest(numbers))),
        Math("MEDIAN", 1, Function.Any, "MEDIAN(number, ...)", "Gives the number in the middle.", Numbers(Aggregates.Median)),
        Math("COUNT", 1, Function.Any, "COUNT(value, ...)", "Counts the numbers.", Whole(Aggregates.Count)),
        Math("SUMPRODUCT", 1, Function.Any, "SUMPRODUCT(column, column, ...)", "Multiplies columns row by row and adds up the products.",
            Whole(Aggregates.SumProduct)),
        Math("ROUND", 2, 2, "ROUND(number, places)", "Rounds to a number of places; a half goes away from zero.",
            Numeric((number, places) => Rounding.Round(number, places, RoundingMode.HalfAway))),
        Math("ROUNDUP", 2, 2, "ROUNDUP(number, places)", "Rounds away from zero.",
            Numeric((number, places) => Rounding.Round(number, places, RoundingMode.Away))),
        Math("ROUNDDOWN", 2, 2, "ROUNDDOWN(number, places)", "Cuts to a number of places.",
            Numeric((number, places) => Rounding.Round(number, places, RoundingMode.Toward))),
        Math("TRUNC", 1, 2, "TRUNC(number, places)", "Cuts the decimals.",
            Numeric(2, numbers => Rounding.Round(numbers[0], numbers[1], RoundingMode.Toward))),
        Math("INT", 1, 1, "INT(number)", "Gives the next lower whole number.", Numeric(number => Rounding.Floor(number))),
        Math("MOD", 2, 2, "MOD(number, divisor)", "Gives the remainder of a division, with the divisor's sign.", Numeric(Remainder)),
        Math("ABS", 1, 1, "ABS(number)", "Drops the sign.", Numeric(number => System.Math.Abs(number))),
        Math("POWER", 2, 2, "POWER(number, exponent)", "Raises a number to a power, as ^ does.", Numeric(Powers.Raise)),
        Math("SQRT", 1, 1, "SQRT(number)", "Gives the square root.",
            Numeric(number => number < 0 ? FormulaError.Number : System.Math.Sqrt(number))),
        Math("EXP", 1, 1, "EXP(number)", "Gives e to a power.", Numeric(number => Elementary.Exp(number))),
        Math("LN", 1, 1, "LN(number)", "Gives the natural logarithm.",
            Numeric(number => number <= 0 ? FormulaError.Number : Elementary.Log(number))),
    ];

    private static Function Math(string name, int fewest, int most, string signature, string summary, FunctionBody body) =>
        new(name, FunctionGroup.Math, fewest, most, signature, summary, body);

    /// <summary>number − divisor·INT(number/divisor), as Excel computes it; no digits are left where the quotient fills a double.</summary>
    private static Value Remainder(double number, double divisor)
    {
        if (divisor == 0) return FormulaError.DivisionByZero;
        var quotient = number / divisor;
        if (System.Math.Abs(quotient) >= 1E15) return FormulaError.Number;
        return Arithmetic.Add(number, -(divisor * Rounding.Floor(quotient)));
    }
}
