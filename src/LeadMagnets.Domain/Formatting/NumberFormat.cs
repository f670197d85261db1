using System.Globalization;
using System.Text;

namespace LeadMagnets.Domain.Formatting;

public enum NumberStyle { General, Plain, Percent, Currency }

/// <summary>
/// How a definition wants a number shown: <c>general</c>, <c>integer</c>, <c>decimal:2</c>, <c>percent:1</c>, <c>currency</c>,
/// <c>currency:0</c>, which follow the language; or a code as in Excel (<c>#,##0.00</c>, <c>0.0%</c>, <c>$#,##0</c>), which says itself
/// where signs stand and leaves only the separators to the language.
/// </summary>
/// <param name="Style">Which pattern of the language is used.</param>
/// <param name="Decimals">The most decimals; null: as many as the currency has.</param>
/// <param name="FixedDecimals">The decimals that are shown also when they are zero.</param>
/// <param name="Digits">The digits before the decimals that are shown also when they are zero.</param>
/// <param name="Grouped">Whether thousands are set apart.</param>
/// <param name="Shift">How far the point moves to the right: 2 for per cent.</param>
/// <param name="Prefix">Stands before the digits, after a minus.</param>
/// <param name="Suffix">Stands after the digits.</param>
public sealed record NumberFormat(
    NumberStyle Style, int? Decimals, int FixedDecimals, int Digits = 1, bool Grouped = true, int Shift = 0, string Prefix = "", string Suffix = "")
{
    private const int MostDecimals = 10;

    public static NumberFormat General { get; } = new(NumberStyle.General, 0, 0);

    /// <summary>Reads a format; null when it has no meaning.</summary>
    public static NumberFormat? Parse(string text)
    {
        var (name, count) = text.Split(':') is [var before, var after] ? (before, after) : (text, null);
        var decimals = Count(count);
        if (count is not null && decimals is null) return null;
        return name switch
        {
            "general" when count is null => General,
            "integer" when count is null => Plain(0),
            "decimal" => Plain(decimals ?? 2),
            "percent" => new(NumberStyle.Percent, decimals ?? 0, decimals ?? 0, Shift: 2),
            "currency" => new(NumberStyle.Currency, decimals, decimals ?? 0),
            _ => Code(text),
        };
    }

    private static NumberFormat Plain(int decimals) => new(NumberStyle.Plain, decimals, decimals);

    private static int? Count(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= MostDecimals ? count : null;

    // code     = { literal } places { literal }
    // places   = ( "#" | "0" | "," ) { "#" | "0" | "," } [ "." { "0" } { "#" } ]
    // literal  = "$" | "€" | "£" | "¥" | "%" | " " | "+" | "(" | ")" | "/" | "\" any | '"' { any } '"'
    private static NumberFormat? Code(string text)
    {
        var at = 0;
        if (Literal(text, ref at) is not { } prefix) return null;
        var whole = Take(text, ref at, "#0,");
        if (whole.Length == 0) return null;
        var (zeros, optional) = ("", "");
        if (at < text.Length && text[at] == '.')
        {
            at++;
            zeros = Take(text, ref at, "0");
            optional = Take(text, ref at, "#");
        }
        if (Literal(text, ref at) is not { } suffix || at < text.Length || zeros.Length + optional.Length > MostDecimals) return null;
        var percents = (prefix.Contains('%') ? 1 : 0) + (suffix.Contains('%') ? 1 : 0);
        return new(NumberStyle.Plain, zeros.Length + optional.Length, zeros.Length, whole.Count(c => c == '0'),
            whole.Contains(','), 2 * percents, prefix, suffix);
    }

    private static string Take(string text, ref int at, string allowed)
    {
        var start = at;
        while (at < text.Length && allowed.Contains(text[at])) at++;
        return text[start..at];
    }

    private static string? Literal(string text, ref int at)
    {
        var literal = new StringBuilder();
        while (at < text.Length && !"#0,.".Contains(text[at]))
        {
            var c = text[at++];
            if (c == '"')
            {
                var end = text.IndexOf('"', at);
                if (end < 0) return null;
                literal.Append(text, at, end - at);
                at = end + 1;
            }
            else if (c == '\\' && at < text.Length) literal.Append(text[at++]);
            else if ("$€£¥% +()/".Contains(c)) literal.Append(c);
            else return null;
        }
        return literal.ToString();
    }
}
