namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>
/// How often one number goes into another. Quotient and product are seen with 15 digits: 7.1 is 71 times 0.1 although doubles say
/// 70.99999999999999, and 71 times 0.1 is 7.1.
/// </summary>
internal static class Multiples
{
    /// <summary>From here on a quotient has no digit left for its fraction.</summary>
    private const double LargestQuotient = 1E15;

    public static Value Nearest(double number, double multiple)
    {
        if (number == 0 || multiple == 0) return 0.0;
        if (number > 0 != multiple > 0) return FormulaError.Number;
        return Times(number / multiple, multiple, quotient => Rounding.Round(quotient, 0, RoundingMode.HalfAway));
    }

    public static Value Ceiling(double number, double multiple)
    {
        if (number == 0 || multiple == 0) return 0.0;
        if (number > 0 && multiple < 0) return FormulaError.Number;
        return Times(number / multiple, multiple, quotient => -Rounding.Floor(-quotient));
    }

    public static Value Floor(double number, double multiple)
    {
        if (number == 0) return 0.0;
        if (multiple == 0) return FormulaError.DivisionByZero;
        if (number > 0 && multiple < 0) return FormulaError.Number;
        return Times(number / multiple, multiple, Rounding.Floor);
    }

    /// <summary>number − divisor·INT(number/divisor), as Excel computes it; no digits are left where the quotient fills a double.</summary>
    public static Value Remainder(double number, double divisor)
    {
        if (divisor == 0) return FormulaError.DivisionByZero;
        var quotient = number / divisor;
        if (Math.Abs(quotient) >= LargestQuotient) return FormulaError.Number;
        return Arithmetic.Add(number, -(divisor * Rounding.Floor(quotient)));
    }

    public static Value Quotient(double number, double divisor)
    {
        if (divisor == 0) return FormulaError.DivisionByZero;
        var quotient = number / divisor;
        return double.IsFinite(quotient) ? Rounding.Truncate(quotient) : FormulaError.Number;
    }

    private static Value Times(double quotient, double multiple, Func<double, double> whole)
    {
        if (!double.IsFinite(quotient)) return FormulaError.Number;
        var product = whole(quotient) * multiple;
        return double.IsFinite(product) ? Rounding.To15Digits(product) : FormulaError.Number;
    }
}
