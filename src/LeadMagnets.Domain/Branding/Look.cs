namespace LeadMagnets.Domain.Branding;

/// <summary>How a workspace's magnets look besides their accent. What marketers choose is corrected, not trusted: nothing becomes unreadable.</summary>
public sealed record Look
{
    public BrandFont Font { get; init; }
    public Corners Corners { get; init; }
    public Density Density { get; init; }
    public Scheme Scheme { get; init; }
    /// <summary>Ground of the card in light colours as <c>#rrggbb</c>; null: white.</summary>
    public string? Ground { get; init; }

    /// <summary>Properties of the player's style sheet that hold in every scheme, by name; empty where everything is as usual.</summary>
    public IReadOnlyDictionary<string, string> Properties => new Dictionary<string, string?>
    {
        ["--font"] = Font switch
        {
            BrandFont.Host => "inherit",
            BrandFont.Serif => "ui-serif, Georgia, Cambria, \"Times New Roman\", \"Noto Serif\", serif",
            BrandFont.Rounded => "ui-rounded, \"SF Pro Rounded\", \"Hiragino Maru Gothic ProN\", Quicksand, Nunito, system-ui, sans-serif",
            _ => null,
        },
        ["--round"] = Corners switch { Corners.Soft => "0.5", Corners.Square => "0", _ => null },
        ["--room"] = Density switch { Density.Compact => "0.75", Density.Spacious => "1.25", _ => null },
    }.Where(property => property.Value is not null).ToDictionary(property => property.Key, property => property.Value!);

    /// <summary>Colours in the light scheme where the ground is not white, by the name of their property; each is readable on it (WCAG 2.2, 1.4.3 and 1.4.11).</summary>
    public IReadOnlyDictionary<string, string> LightColours(string? accent) =>
        Colour.Parse(Ground) is { } ground ? GroundColours.On(ground, Colour.Parse(accent)) : new Dictionary<string, string>();
}

public enum BrandFont
{
    /// <summary>The font of the visitor's system.</summary>
    System,
    /// <summary>The font of the page that holds the magnet.</summary>
    Host,
    Serif,
    Rounded,
}

public enum Corners { Round, Soft, Square }

public enum Density { Comfortable, Compact, Spacious }

public enum Scheme
{
    /// <summary>What the page asks for, else what the visitor's system prefers.</summary>
    Auto,
    Light,
    Dark,
}
