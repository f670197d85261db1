using System.Globalization;

namespace LeadMagnets.Domain.Formatting;

/// <summary>
/// What a visitor typed where a number is asked for, understood: separators and digits of the language, and of others where only one reading
/// is possible. <c>widgets/src/engine/number-input.ts</c> is its twin.
/// </summary>
/// <param name="Number">The number; null: it could not be read.</param>
/// <param name="Echo">The number as the language writes it in a field, to be shown to the visitor.</param>
/// <param name="Readings">What an ambiguous text could mean: <c>1.234</c> in French is <c>1 234</c> or <c>1,234</c>.</param>
public sealed record NumberInput(double? Number, string Echo, IReadOnlyList<string> Readings)
{
    private const int Longest = 64;
    private const int MostDecimals = 10;
    private static readonly NumberInput Unreadable = new(null, "", []);

    /// <summary>Why it could not be read, as a sentence; null when it could.</summary>
    public string? Problem => this switch
    {
        { Number: not null } => null,
        { Readings: [var one, var other] } => $"This can be read as {one} or as {other}. Please write one of them.",
        _ => "This is not a number.",
    };

    /// <summary>Reads a text such as <c>1.234,50 €</c>, <c>12’345</c> or <c>1,5 Mio</c>.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="pattern">The language.</param>
    /// <param name="asPercent">Whether 7 means 7%; otherwise only a text with the sign does.</param>
    public static NumberInput Parse(string text, NumberPattern pattern, bool asPercent = false)
    {
        if (text.Length > Longest || TypedNumber.Read(text, pattern) is not { } typed) return Unreadable;
        var shift = asPercent || typed.Percent ? -2 : 0;
        var numbers = typed.Readings.Select(digits => Value(typed.Negative, digits, typed.Scale + shift)).ToList();
        if (numbers is [var only]) return double.IsFinite(only) ? new(only, Write(only, pattern, asPercent), []) : Unreadable;
        return new(null, "", [.. numbers.Select(number => Write(number, pattern, asPercent))]);
    }

    /// <summary>A number as it stands in a field: the decimals of its format, up to ten where it has more; per cents without their sign.</summary>
    public static string Write(double number, NumberPattern pattern, bool asPercent = false, int decimals = 0)
    {
        var rounded = RoundedDigits.Of(number, MostDecimals, asPercent ? 2 : 0);
        return NumberText.Signed(rounded.Negative, NumberText.Digits(rounded, decimals, pattern.MinimumGrouping, pattern), pattern);
    }

    /// <summary>By one conversion of decimal text: 4.1 per cent is 0.041, not 0.040999999999999995.</summary>
    private static double Value(bool negative, string digits, int exponent) =>
        double.Parse($"{(negative ? "-" : "")}{digits}e{exponent.ToString(CultureInfo.InvariantCulture)}", NumberStyles.Float, CultureInfo.InvariantCulture) + 0.0;
}
