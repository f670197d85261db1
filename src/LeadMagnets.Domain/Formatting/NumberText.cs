using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Formatting;

/// <summary>Numbers as people read them. <c>widgets/src/engine/format.ts</c> is its twin and writes the same text.</summary>
public static class NumberText
{
    /// <summary>
    /// Writes a number: <c>Format(212642.15, "currency:0", NumberPatterns.For("en-US", "USD"))</c> is <c>$212,642</c>. A format
    /// without a meaning (which a definition is checked for, see <see cref="NumberFormat.Parse"/>) counts as <c>general</c>.
    /// </summary>
    public static string Format(double number, string format, NumberPattern pattern) =>
        Format(number, NumberFormat.Parse(format) ?? NumberFormat.General, pattern);

    public static string Format(double number, NumberFormat format, NumberPattern pattern)
    {
        if (format.Style is NumberStyle.General) return General(number, pattern);
        var decimals = format.Decimals ?? pattern.CurrencyDigits;
        var rounded = RoundedDigits.Of(number, decimals, format.Shift);
        var digits = Digits(rounded, format, format.Decimals is null ? decimals : format.FixedDecimals, pattern);
        return format.Style switch
        {
            NumberStyle.Percent => Signed(rounded.Negative, Put(digits, pattern.Percent), pattern),
            NumberStyle.Currency when pattern is { Currency: { } positive, NegativeCurrency: { } negative } => Put(digits, rounded.Negative ? negative : positive),
            _ => Signed(rounded.Negative, format.Prefix + digits + format.Suffix, pattern),
        };
    }

    private static string General(double number, NumberPattern pattern)
    {
        var text = GeneralText.Write(Math.Abs(number)).Replace(".", pattern.Point, StringComparison.Ordinal);
        return Signed(number < 0, text, pattern);
    }

    private static string Digits(RoundedDigits rounded, NumberFormat format, int fixedDecimals, NumberPattern pattern)
    {
        var whole = rounded.Whole.PadLeft(format.Digits, '0');
        if (format.Grouped) whole = Group(whole, pattern);
        var fraction = rounded.Fraction;
        while (fraction.Length > fixedDecimals && fraction[^1] == '0') fraction = fraction[..^1];
        return fraction.Length > 0 ? whole + pattern.Point + fraction : whole;
    }

    private static string Group(string whole, NumberPattern pattern)
    {
        if (whole.Length < pattern.Primary + pattern.MinimumGrouping) return whole;
        var start = whole.Length - pattern.Primary;
        var grouped = whole[start..];
        for (; start > 0; start -= pattern.Secondary)
            grouped = whole[Math.Max(0, start - pattern.Secondary)..start] + pattern.Group + grouped;
        return grouped;
    }

    private static string Put(string digits, string pattern) => pattern.Replace("0", digits, StringComparison.Ordinal);

    private static string Signed(bool negative, string text, NumberPattern pattern) => negative ? pattern.Minus + text : text;
}
