namespace LeadMagnets.Domain.Branding;

/// <summary>
/// A workspace's accent with the colours that go with it, each readable where it stands (WCAG 2.2, 1.4.3: 4.5 to 1). What marketers choose
/// is corrected, not trusted. All are written as <c>#rrggbb</c>.
/// </summary>
/// <param name="Accent">The colour itself, for surfaces.</param>
/// <param name="On">Text upon it.</param>
/// <param name="OnLight">The accent as text on white.</param>
/// <param name="OnDark">The accent as text on the dark page.</param>
public sealed record BrandColours(string Accent, string On, string OnLight, string OnDark)
{
    private const double Readable = 4.5;
    private static readonly Colour White = new(255, 255, 255), Ink = new(0x1c, 0x20, 0x24), Black = new(0, 0, 0), DarkPage = new(0x11, 0x11, 0x13);

    /// <summary>Null where the text is no colour.</summary>
    public static BrandColours? From(string? accent)
    {
        if (Colour.Parse(accent) is not { } colour) return null;
        var on = new[] { White, Ink }.FirstOrDefault(text => text.Contrast(colour) >= Readable, Black);
        return new(colour.ToString(), on.ToString(), Toward(colour, Black, White).ToString(), Toward(colour, White, DarkPage).ToString());
    }

    /// <summary>The colour, moved in small steps until it can be read on the page.</summary>
    private static Colour Toward(Colour colour, Colour end, Colour page) =>
        Enumerable.Range(0, 51).Select(step => colour.Mix(end, step / 50d)).First(text => text.Contrast(page) >= Readable);
}
