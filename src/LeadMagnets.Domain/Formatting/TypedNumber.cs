using System.Text.RegularExpressions;

namespace LeadMagnets.Domain.Formatting;

/// <summary>
/// A typed number, taken apart.
/// <code>
/// typed  = any order of [ sign ] [ currency ] [ "%" ]  around  figure [ scale ]
/// figure = digits with separators: one point, and commas, points, spaces or apostrophes between groups of three (or 12,34,567)
/// scale  = k | m | mio | mln | mn | b | bn | mrd | mld | 万 | 萬 | 만 | 億 | 亿 | 억
/// </code>
/// </summary>
/// <param name="Readings">The figure with a point and no grouping: one, or two when a separator can be either.</param>
internal sealed partial record TypedNumber(bool Negative, bool Percent, int Scale, IReadOnlyList<string> Readings)
{
    private const string Zeros = "٠۰०০０";

    public static TypedNumber? Read(string text, NumberPattern pattern)
    {
        var plain = WithoutCurrency(Plain(text), pattern);
        var percent = PercentSign().IsMatch(plain);
        if (percent) plain = PercentSign().Replace(plain, "$1", 1);
        if (Form().Match(plain) is not { Success: true } form) return null;
        var scale = ScaleOf(form.Groups["scale"].Value.ToLowerInvariant());
        var readings = Figure(form.Groups["figure"].Value, Plain(pattern.Point), Plain(pattern.Group), scale > 0);
        return readings.Count == 0 || (percent && scale > 0) ? null : new(form.Groups["sign"].Value == "-", percent, scale, readings);
    }

    /// <summary>Digits 0 to 9, one kind of minus, space and apostrophe, no marks of direction.</summary>
    private static string Plain(string text)
    {
        var plain = Marks().Replace(text, "");
        plain = Spaces().Replace(Minuses().Replace(Apostrophes().Replace(plain, "'"), "-"), " ").Replace('￥', '¥');
        return string.Concat(plain.Select(Latin)).Trim();
    }

    private static char Latin(char c)
    {
        foreach (var zero in Zeros)
            if (c >= zero && c <= zero + 9) return (char)('0' + (c - zero));
        return c;
    }

    /// <summary>The currency's own symbol may stand beside the number, and the sign in it: $ for US$.</summary>
    private static string WithoutCurrency(string text, NumberPattern pattern)
    {
        if (pattern.Currency is null) return text;
        var symbol = Plain(pattern.Currency.Replace("0", "", StringComparison.Ordinal));
        return Without(text, symbol) ?? Without(text, Sign().Match(symbol).Value) ?? text;
    }

    /// <summary>Null when the symbol stands neither before nor after the number.</summary>
    private static string? Without(string text, string symbol)
    {
        if (symbol.Length == 0) return null;
        if (text.EndsWith(symbol, StringComparison.OrdinalIgnoreCase)) return text[..^symbol.Length].Trim();
        var signs = text.StartsWith('-') || text.StartsWith('+') ? 1 : 0;
        return text[signs..].StartsWith(symbol, StringComparison.OrdinalIgnoreCase) ? text[..signs] + text[(signs + symbol.Length)..].Trim() : null;
    }

    private static IReadOnlyList<string> Figure(string figure, string point, string group, bool scaled)
    {
        if (figure.Contains('٫') || figure.Contains('٬')) return Both(figure, '٫', '٬');
        var (dots, commas) = (figure.Count(c => c == '.'), figure.Count(c => c == ','));
        if (dots > 0 && commas > 0) return figure.LastIndexOf('.') > figure.LastIndexOf(',') ? Both(figure, '.', ',') : Both(figure, ',', '.');
        if (dots + commas == 0) return Both(figure, '.', ',');
        var separator = dots > 0 ? '.' : ',';
        if (dots + commas > 1) return Both(figure, '\0', separator);
        var asDecimals = Both(figure, separator, '\0');
        if (point == separator.ToString() || !Thousand().IsMatch(figure)) return asDecimals;
        var asGroups = Both(figure, '\0', separator);
        return group == separator.ToString() && !scaled ? asGroups : [.. asGroups, .. asDecimals];
    }

    /// <summary>The figure with this point and this separator of groups; none when it cannot be read so.</summary>
    private static IReadOnlyList<string> Both(string figure, char point, char separator)
    {
        var parts = figure.Split(point);
        if (parts.Length > 2 || (parts.Length == 2 && !parts[1].All(char.IsAsciiDigit))) return [];
        var used = parts[0].Where(c => !char.IsAsciiDigit(c)).Distinct().ToList();
        if (used.Count > 1 || (used.Count == 1 && used[0] != separator && used[0] is not (' ' or '\''))) return [];
        if (used.Count == 1 && !Groups().IsMatch(parts[0].Replace(used[0], ','))) return [];
        var whole = used.Count == 1 ? parts[0].Replace(used[0].ToString(), "", StringComparison.Ordinal) : parts[0];
        var fraction = parts.Length == 2 ? parts[1] : "";
        return whole.Length + fraction.Length == 0 ? [] : [$"{(whole.Length > 0 ? whole : "0")}.{(fraction.Length > 0 ? fraction : "0")}"];
    }

    private static int ScaleOf(string scale) => scale switch
    {
        "" => 0,
        "k" => 3,
        "万" or "萬" or "만" => 4,
        "億" or "亿" or "억" => 8,
        "b" or "bn" or "mrd" or "mld" => 9,
        _ => 6,
    };

    [GeneratedRegex(@"^(?<sign>[-+]?) ?(?<figure>[0-9.,٫٬][0-9.,٫٬ ']*?) ?(?:(?<scale>k|mio|mln|mn|m|bn|b|mrd|mld|[万萬만億亿억])\.?)?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex("^[1-9][0-9]{0,2}[.,][0-9]{3}\\z")]
    private static partial Regex Thousand();

    [GeneratedRegex("^[0-9]{1,3}(?:,[0-9]{3})+\\z|^[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}\\z")]
    private static partial Regex Groups();

    [GeneratedRegex("^([-+]?) ?[%٪％] ?| ?[%٪％]\\z")]
    private static partial Regex PercentSign();

    [GeneratedRegex("[\u200e\u200f\u061c\u2066-\u2069]")]
    private static partial Regex Marks();

    [GeneratedRegex("[\\s\u00a0\u202f\u2009]+")]
    private static partial Regex Spaces();

    [GeneratedRegex("[−–‐‑﹣－]")]
    private static partial Regex Minuses();

    [GeneratedRegex("[’‘ʼ´`＇]")]
    private static partial Regex Apostrophes();

    [GeneratedRegex("[$€£¥₹₩₽₴₺₫₪]")]
    private static partial Regex Sign();
}
