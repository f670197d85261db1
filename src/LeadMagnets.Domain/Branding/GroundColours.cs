namespace LeadMagnets.Domain.Branding;

/// <summary>The colours of a card that does not stand on white, from the strongest contrast down.</summary>
internal static class GroundColours
{
    private const double Text = 4.5, Control = 3;
    private static readonly Colour White = new(255, 255, 255), Ink = new(0x1c, 0x20, 0x24), Black = new(0, 0, 0);
    private static readonly Colour Accent = new(0x5b, 0x5b, 0xd6), Bad = new(0xce, 0x2c, 0x31);

    public static IReadOnlyDictionary<string, string> On(Colour ground, Colour? accent)
    {
        var ink = new[] { Ink, White }.FirstOrDefault(text => text.Contrast(ground) >= 7, Black.Contrast(ground) > White.Contrast(ground) ? Black : White);
        return new Dictionary<string, Colour>
        {
            ["--card"] = ground,
            ["--ink"] = ink,
            ["--ink-2"] = Faintest(ink, ground, Text),
            ["--line-2"] = Faintest(ink, ground, Control),
            ["--line"] = ground.Mix(ink, 0.2),
            ["--hair"] = ground.Mix(ink, 0.12),
            ["--track"] = ground.Mix(ink, 0.12),
            ["--soft"] = ground.Mix(ink, 0.04),
            ["--accent-ink"] = Readable(accent ?? Accent, ink, ground),
            ["--bad"] = Readable(Bad, ink, ground),
        }.ToDictionary(colour => colour.Key, colour => colour.Value.ToString());
    }

    /// <summary>The ink, thinned as far as it can still be seen.</summary>
    private static Colour Faintest(Colour ink, Colour ground, double contrast) =>
        Enumerable.Range(0, 21).Select(step => ground.Mix(ink, 0.5 + step / 40d)).FirstOrDefault(colour => colour.Contrast(ground) >= contrast, ink);

    /// <summary>A colour, moved towards the ink until it can be read.</summary>
    private static Colour Readable(Colour colour, Colour ink, Colour ground) =>
        Enumerable.Range(0, 21).Select(step => colour.Mix(ink, step / 20d)).FirstOrDefault(text => text.Contrast(ground) >= Text, ink);
}
