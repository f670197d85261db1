namespace LeadMagnets.Domain.Tests.Branding;

/// <summary>The contrast ratio of WCAG 2.2, written down once more.</summary>
internal static class Contrasts
{
    public static double Contrast(string one, string two)
    {
        var (a, b) = (Luminance(one), Luminance(two));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Part(int at)
        {
            var c = Convert.ToInt32(colour.Substring(at, 2), 16) / 255d;
            return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
        }

        return 0.2126 * Part(1) + 0.7152 * Part(3) + 0.0722 * Part(5);
    }
}
