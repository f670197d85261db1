namespace LeadMagnets.Domain.Formulas;

/// <summary>Powers that are the same to the bit on every machine: whole ones by repeated squaring, others by <see cref="FractionalPowers"/>.</summary>
public static class Powers
{
    /// <summary>Beyond this a double has no fraction, and squaring could not tell the exponent's last digit.</summary>
    private const double LargestExponent = 1L << 53;

    public static Value Raise(double number, double exponent)
    {
        if (number == 0)
            return exponent > 0 ? 0.0 : exponent == 0 ? FormulaError.Number : FormulaError.DivisionByZero;
        return double.IsInteger(exponent) && Math.Abs(exponent) <= LargestExponent
            ? Whole(number, exponent)
            : Fractional(number, exponent);
    }

    /// <summary>By squaring: <c>x^13 = x^8 · x^4 · x</c>.</summary>
    public static double Whole(double number, double exponent)
    {
        var result = 1.0;
        var square = number;
        for (var left = (long)Math.Abs(exponent); left > 0; left >>= 1)
        {
            if ((left & 1) == 1) result *= square;
            square *= square;
        }
        return exponent < 0 ? 1 / result : result;
    }

    private static Value Fractional(double number, double exponent) =>
        number < 0 ? FormulaError.Number
        : exponent == 0.5 ? Math.Sqrt(number)
        : FractionalPowers.Raise(number, exponent);
}
