namespace LeadMagnets.Domain.Branding;

/// <summary>The colours of a card that does not stand on white, from the strongest contrast down.</summary>
internal static class GroundColours
{
    private const double Text = 4.5, Control = 3;
    private static readonly Colour White = new(255, 255, 255), Ink = new(0x1c, 0x20, 0x24), Black = new(0, 0, 0);
    private static readonly Colour Accent = new(0x5b, 0x5b, 0xd6);
    private static readonly (string Name, Colour Colour)[] Tones =
        [("bad", new(0xce, 0x2c, 0x31)), ("warning", new(0x9a, 0x5a, 0x00)), ("good", new(0x1c, 0x6f, 0x4b))];

    public static IReadOnlyDictionary<string, string> On(Colour ground, Colour? accent)
    {
        var ink = new[] { Ink, White }.FirstOrDefault(text => text.Contrast(ground) >= 7, Black.Contrast(ground) > White.Contrast(ground) ? Black : White);
        var soft = Behind(ink, ground.Mix(ink, 0.04), ground);
        var own = accent ?? Accent;
        var colours = new Dictionary<string, string>
        {
            ["--card"] = $"{ground}",
            ["--ink"] = $"{ink}",
            ["--ink-2"] = $"{Faintest(ink, Text, ground, soft)}",
            ["--line-2"] = $"{Faintest(ink, Control, ground)}",
            ["--line"] = $"{ground.Mix(ink, 0.2)}",
            ["--hair"] = $"{ground.Mix(ink, 0.12)}",
            ["--track"] = $"{ground.Mix(ink, 0.12)}",
            ["--soft"] = $"{soft}",
            ["--accent-ink"] = $"{Readable(own, ink, ground, ground.Mix(own, 0.16))}",
            // What the browser draws itself: boxes to tick, lists to choose from, scroll bars.
            ["color-scheme"] = ink == White ? "dark" : "light",
        };
        foreach (var (name, tone) in Tones)
        {
            var behind = Behind(ink, ground.Mix(tone, 0.14), ground);
            colours[$"--{name}"] = $"{Readable(tone, ink, ground, behind)}";
            colours[$"--{name}-soft"] = $"{behind}";
        }
        return colours;
    }

    /// <summary>Between two grounds on which the ink can just be read no third fits.</summary>
    private static Colour Behind(Colour ink, Colour wished, Colour ground) => ink.Contrast(wished) >= Text ? wished : ground;

    /// <summary>The ink, thinned as far as it can still be seen.</summary>
    private static Colour Faintest(Colour ink, double contrast, params ReadOnlySpan<Colour> grounds)
    {
        for (var step = 0; step < 21; step++)
        {
            var thin = grounds[0].Mix(ink, 0.5 + step / 40d);
            if (IsSeen(thin, contrast, grounds)) return thin;
        }
        return ink;
    }

    /// <summary>A colour, moved towards the ink until it can be read.</summary>
    private static Colour Readable(Colour colour, Colour ink, params ReadOnlySpan<Colour> grounds)
    {
        for (var step = 0; step < 21; step++)
        {
            var text = colour.Mix(ink, step / 20d);
            if (IsSeen(text, Text, grounds)) return text;
        }
        return ink;
    }

    private static bool IsSeen(Colour colour, double contrast, ReadOnlySpan<Colour> grounds)
    {
        foreach (var ground in grounds)
        {
            if (colour.Contrast(ground) < contrast) return false;
        }
        return true;
    }
}
