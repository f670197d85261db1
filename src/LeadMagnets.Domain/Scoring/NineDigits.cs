using System.Globalization;

namespace LeadMagnets.Domain.Scoring;

/// <summary>Compares numbers that differ only by the order of their additions as equal.</summary>
internal static class NineDigits
{
    public static double Of(double number) =>
        double.Parse(number.ToString("E8", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
