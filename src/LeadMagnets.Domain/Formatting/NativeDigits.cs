namespace LeadMagnets.Domain.Formatting;

/// <summary>Digits of the language in place of 0 to 9, and groups of them.</summary>
internal static class NativeDigits
{
    public static string Of(string digits, NumberPattern pattern) => pattern.Digits is { } native
        ? string.Create(digits.Length, (digits, native), static (span, given) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = char.IsAsciiDigit(given.digits[i]) ? given.native[given.digits[i] - '0'] : given.digits[i];
        })
        : digits;

    /// <param name="whole">The digits before the point.</param>
    /// <param name="minimum">How many digits the first group must have to be set apart.</param>
    /// <param name="pattern">The language.</param>
    public static string Grouped(string whole, int minimum, NumberPattern pattern)
    {
        if (whole.Length < pattern.Primary + minimum) return whole;
        var start = whole.Length - pattern.Primary;
        var grouped = whole[start..];
        for (; start > 0; start -= pattern.Secondary)
            grouped = whole[Math.Max(0, start - pattern.Secondary)..start] + pattern.Group + grouped;
        return grouped;
    }

    /// <summary>Whether a separator belongs behind the digit that has <paramref name="after"/> digits to its right.</summary>
    public static bool EndsGroup(int after, NumberPattern pattern) =>
        after == pattern.Primary || (after > pattern.Primary && (after - pattern.Primary) % pattern.Secondary == 0);
}
