using System.Globalization;

namespace LeadMagnets.Domain.Scoring;

/// <summary>Compares numbers that differ only by the order of their additions as equal.</summary>
internal static class NineDigits
{
    /// <summary>Numbers of up to nine whole digits are themselves, which spares most of the conversions: points are mostly whole.</summary>
    public static double Of(double number) => Math.Abs(number) < 1e9 && Math.Floor(number) == number ? number :
        double.Parse(number.ToString("E8", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
