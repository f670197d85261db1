using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Formatting;

/// <summary>Numbers as people read them, whatever the number. <c>widgets/src/engine/format.ts</c> is its twin and writes the same text.</summary>
public static class NumberText
{
    /// <summary>Stands for what is no number.</summary>
    public const string Nothing = "–";

    /// <summary>
    /// Writes a number: <c>Format(212642.15, "currency:0", NumberPatterns.For("en-US", "USD"))</c> is <c>$212,642</c>. A format
    /// without a meaning (which a definition is checked for, see <see cref="NumberFormat.Parse(string)"/>) counts as <c>general</c>.
    /// </summary>
    public static string Format(double number, string format, NumberPattern pattern) =>
        Format(number, NumberFormat.Parse(format) ?? NumberFormat.General, pattern);

    /// <summary>Writes a number; what the format cannot show, such as a date before 1900-03-01, as if it had none.</summary>
    public static string Format(double number, NumberFormat format, NumberPattern pattern) =>
        double.IsFinite(number) ? TryFormat(number, format, pattern) ?? General(number, pattern) : Nothing;

    /// <summary>Null when the format cannot show the number: a date before 1900-03-01, or none at all.</summary>
    public static string? TryFormat(double number, NumberFormat format, NumberPattern pattern)
    {
        if (!double.IsFinite(number)) return null;
        return format switch
        {
            StyledFormat styled => Styled(number, styled, pattern),
            CompactFormat compact => CompactText.Write(number, compact, pattern),
            DateFormat date => pattern.Dates is { } dates ? Date(number, date.Long ? dates.Long : dates.Medium, pattern) : null,
            CodeFormat code => CodeText.Write(number, code, pattern),
            _ => throw new System.Diagnostics.UnreachableException(format.GetType().Name),
        };
    }

    /// <summary>Without a format: all digits that count, a point, no grouping.</summary>
    internal static string General(double number, NumberPattern pattern)
    {
        var text = NativeDigits.Of(GeneralText.Write(Math.Abs(number)), pattern).Replace(".", pattern.Point, StringComparison.Ordinal);
        return Signed(number < 0, text, pattern);
    }

    /// <summary>The digits of a rounded number, with the decimals beyond <paramref name="fixedDecimals"/> only where they are not zero.</summary>
    internal static string Digits(RoundedDigits rounded, int fixedDecimals, int minimumGrouping, NumberPattern pattern)
    {
        var whole = NativeDigits.Grouped(rounded.Whole.PadLeft(1, '0'), minimumGrouping, pattern);
        var fraction = rounded.Trimmed(fixedDecimals);
        return NativeDigits.Of(fraction.Length > 0 ? whole + pattern.Point + fraction : whole, pattern);
    }

    internal static string Put(string digits, string pattern) => pattern.Replace("0", digits, StringComparison.Ordinal);

    internal static string Signed(bool negative, string text, NumberPattern pattern) => negative ? pattern.Minus + text : text;

    private static string Styled(double number, StyledFormat format, NumberPattern pattern)
    {
        if (format.Style is NumberStyle.General) return General(number, pattern);
        var decimals = format.Decimals ?? pattern.CurrencyDigits;
        var rounded = RoundedDigits.Of(number, decimals, format.Style is NumberStyle.Percent ? 2 : 0);
        var digits = Digits(rounded, decimals, pattern.MinimumGrouping, format.Style is NumberStyle.Currency ? pattern.ForAmounts : pattern);
        return format.Style switch
        {
            NumberStyle.Percent => Signed(rounded.Negative, Put(digits, pattern.Percent), pattern),
            NumberStyle.Currency when pattern is { Currency: { } positive, NegativeCurrency: { } negative } => Put(digits, rounded.Negative ? negative : positive),
            _ => Signed(rounded.Negative, digits, pattern),
        };
    }

    private static string? Date(double number, string code, NumberPattern pattern) =>
        number >= DateSerial.First && NumberFormat.Parse(code) is CodeFormat format ? CodeText.Write(number, format, pattern) : null;
}
