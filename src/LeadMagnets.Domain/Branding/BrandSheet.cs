using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Branding;

/// <summary>The brand as a style sheet, for the hosted page as it is before or without the player; the player sets the same by itself.</summary>
public static class BrandSheet
{
    /// <summary>What the hosted page calls the colours of a ground that is not white.</summary>
    private static readonly (string Player, string Page)[] Names =
    [
        ("--card", "--card"), ("--card", "--paper"), ("--ink", "--text"), ("--ink-2", "--muted"), ("--line-2", "--line"), ("--soft", "--soft"), ("--track", "--track"), ("--track", "--neutral-soft"),
        ("--accent-ink", "--accent-ink"), ("--accent-ink", "--accent-text"), ("--bad", "--bad"), ("--bad", "--bad-text"), ("--bad-soft", "--bad-soft"),
        ("--warning", "--warning-text"), ("--warning-soft", "--warning-soft"), ("--good", "--good-text"), ("--good-soft", "--good-soft"), ("color-scheme", "color-scheme"),
    ];

    /// <summary>Null where the brand says nothing about it.</summary>
    public static string? Of(PublicBrand brand)
    {
        List<string> rules = [];
        if (BrandColours.From(brand.Accent) is { } colours)
        {
            rules.Add($":root {{ --accent: {colours.Accent}; --accent-on: {colours.On}; --accent-ink: {colours.OnLight}; --accent-text: {colours.OnLight}; --accent-soft: color-mix(in srgb, {colours.Accent} 16%, #ffffff); }}");
            rules.Add($"@media screen and (prefers-color-scheme: dark) {{ :root {{ --accent-ink: {colours.OnDark}; --accent-text: {colours.OnDark}; --accent-soft: color-mix(in srgb, {colours.Accent} 35%, #000000); }} }}");
        }
        var ground = Names.Where(name => brand.Light?.ContainsKey(name.Player) is true).Select(name => $"{name.Page}: {brand.Light![name.Player]};").ToList();
        if (ground.Count > 0) rules.Add($"@media screen and (prefers-color-scheme: light) {{ .card {{ {string.Join(' ', ground)} --accent-soft: color-mix(in srgb, var(--accent) 16%, var(--card)); color: var(--text); }} }}");
        return rules.Count == 0 ? null : string.Join('\n', rules);
    }
}
