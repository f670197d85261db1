namespace LeadMagnets.Domain.Formulas;

/// <summary>Rounding on the 15-digit view of a number: <c>1.005</c> to two places is 1.01, and <c>4.35*100</c> is a whole 435.</summary>
public static class Rounding
{
    /// <summary>Up to here a shifted number and its 15-digit view lie closer together than <see cref="Doubt"/>.</summary>
    private const double LargestSure = 1E9;

    /// <summary>A fraction nearer than this to a half or to a whole number is looked at digit by digit.</summary>
    private const double Doubt = 1E-5;

    /// <summary>Powers of ten that a double holds exactly.</summary>
    private static readonly double[] Tens = [1, 1E1, 1E2, 1E3, 1E4, 1E5, 1E6, 1E7, 1E8, 1E9];

    public static double Round(double number, double places, RoundingMode mode)
    {
        // Most numbers that are cut are whole already: a position, a count.
        if (places >= 0 && Math.Abs(number) < LargestSure && Math.Truncate(number) == number) return number;
        var kept = (int)Math.Clamp(Math.Truncate(places), -400, 400);
        return kept >= 0 && kept < Tens.Length && Sure(number, Tens[kept], mode) is { } rounded
            ? rounded
            : Decimal15.Of(number).RoundTo(kept, mode).ToDouble();
    }

    /// <summary>
    /// The same without making digits, for numbers that are far from any tie: a whole number divided by a power of ten is the double
    /// nearest to the decimal that is meant. Null: not sure.
    /// </summary>
    private static double? Sure(double number, double unit, RoundingMode mode)
    {
        var magnitude = Math.Abs(number) * unit;
        if (!(magnitude < LargestSure)) return null;
        var whole = Math.Floor(magnitude);
        var rest = magnitude - whole;
        if (rest != 0)
        {
            if (rest < Doubt || rest > 1 - Doubt || Math.Abs(rest - 0.5) < Doubt) return null;
            if (mode is RoundingMode.Away || (mode is RoundingMode.HalfAway && rest > 0.5) || (mode is RoundingMode.Down && number < 0)) whole++;
        }
        return (number < 0 ? -whole : whole) / unit;
    }

    /// <summary>The double nearest to the 15-digit view: 7.1 for <c>71 * 0.1</c>, which is 7.1000000000000005.</summary>
    public static double To15Digits(double number) => Decimal15.Of(number).ToDouble();

    public static double Floor(double number) => Round(number, 0, RoundingMode.Down);

    public static double Truncate(double number) => Round(number, 0, RoundingMode.Toward);
}
