using System.Globalization;

namespace LeadMagnets.Web.Features.Shared.Magnets;

/// <summary>
/// A brand's colour as it may be used: contrast is checked and corrected, not trusted. Text on it and it as text on white have to reach
/// 4.5 : 1 (WCAG 1.4.3); the hue is kept, the colour is darkened.
/// </summary>
public sealed record Accent
{
    public const double Least = 4.5;

    private Accent(string given, string colour) => (Given, Colour) = (given, colour);

    public string Given { get; }
    /// <summary>The colour that player and report use, as <c>#rrggbb</c>.</summary>
    public string Colour { get; }
    public bool WasCorrected => !string.Equals(Given, Colour, StringComparison.OrdinalIgnoreCase);

    /// <summary>Null when the text is not a colour of the form <c>#rrggbb</c>.</summary>
    public static Accent? Of(string? text)
    {
        if (text is not ['#', ..] || text.Length != 7 || !int.TryParse(text.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb)) return null;
        var (r, g, b) = ((rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255);
        for (var part = 100; part >= 0; part--)
        {
            var (dr, dg, db) = (r * part / 100, g * part / 100, b * part / 100);
            if (OnWhite(dr, dg, db) >= Least) return new(text, string.Create(CultureInfo.InvariantCulture, $"#{dr:x2}{dg:x2}{db:x2}"));
        }
        return new(text, "#000000");
    }

    /// <summary>Contrast of the given colour with white, 1 to 21.</summary>
    public static double ContrastWithWhite(string colour)
    {
        var rgb = int.Parse(colour.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return OnWhite((rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255);
    }

    private static double OnWhite(int r, int g, int b) => 1.05 / (Luminance(r, g, b) + 0.05);

    private static double Luminance(int r, int g, int b) => (0.2126 * Linear(r)) + (0.7152 * Linear(g)) + (0.0722 * Linear(b));

    private static double Linear(int channel)
    {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
