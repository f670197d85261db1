using System.Globalization;

namespace LeadMagnets.Web.Infrastructure.Mail;

/// <summary>What a mail shows, before it is written as HTML and as text.</summary>
/// <param name="Brand">Name of the company at the head.</param>
/// <param name="Accent">Colour of buttons and figures.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Blocks">From top to bottom.</param>
public sealed record MailPage(string Brand, Accent Accent, string Language, IReadOnlyList<MailBlock> Blocks);

/// <summary>A colour with the text colour that can be read on it.</summary>
public readonly record struct Accent(string Fill, string On)
{
    private const string Usual = "#5b5bd6";

    public static Accent Of(string? hex)
    {
        var fill = hex is { Length: 7 } && hex[0] == '#' && int.TryParse(hex.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out _) ? hex : Usual;
        var rgb = int.Parse(fill.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        // WCAG relative luminance: white text is the better one below 0.179.
        var luminance = 0.2126 * Linear(rgb >> 16 & 255) + 0.7152 * Linear(rgb >> 8 & 255) + 0.0722 * Linear(rgb & 255);
        return new(fill, luminance < 0.179 || fill == Usual ? "#ffffff" : "#1c2024");
    }

    private static double Linear(int channel)
    {
        var c = channel / 255d;
        return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
    }
}
