using System.Globalization;

namespace LeadMagnets.Domain.Formulas;

/// <summary>
/// A double as a spreadsheet sees it: 15 significant decimal digits, <c>±Significand × 10^Exponent</c>. Taken from the
/// shortest digits, so that both languages agree also on ties.
/// </summary>
public readonly record struct Decimal15(bool Negative, long Significand, int Exponent)
{
    public const int Precision = 15;

    private static readonly long[] Tens = [.. Enumerable.Range(0, 19).Select(n => (long)Math.Pow(10, n))];

    public static Decimal15 Of(double number)
    {
        var (negative, digits, point) = ShortestDigits.Of(number);
        if (digits.Length == 0) return default;
        var kept = Math.Min(digits.Length, Precision);
        var significand = long.Parse(digits.AsSpan(0, kept), CultureInfo.InvariantCulture) * Tens[Precision - kept];
        if (digits.Length > Precision && digits[Precision] >= '5') significand++;
        // 999999999999999|6 becomes 1000000000000000: one digit too many.
        return significand == Tens[Precision]
            ? new(negative, Tens[Precision - 1], point - Precision + 1)
            : new(negative, significand, point - Precision);
    }

    /// <summary>Keeps <paramref name="places"/> decimals (negative: rounds before the point) and lets <paramref name="mode"/> decide about the rest.</summary>
    public Decimal15 RoundTo(int places, RoundingMode mode)
    {
        var drop = -Exponent - places;
        if (drop <= 0 || Significand == 0) return this;
        var unit = drop > Precision ? 0 : Tens[drop];
        var kept = unit == 0 ? 0 : Significand / unit;
        var rest = unit == 0 ? Significand : Significand % unit;
        var up = mode switch
        {
            RoundingMode.HalfAway => unit != 0 && rest >= unit / 2,
            RoundingMode.Away => rest > 0,
            RoundingMode.Down => rest > 0 && Negative,
            _ => false,
        };
        return new(Negative, up ? kept + 1 : kept, -places);
    }

    /// <summary>The double nearest to this decimal.</summary>
    public double ToDouble()
    {
        var magnitude = double.Parse($"{Significand}E{Exponent}", NumberStyles.Float, CultureInfo.InvariantCulture);
        return Negative && magnitude != 0 ? -magnitude : magnitude;
    }
}
