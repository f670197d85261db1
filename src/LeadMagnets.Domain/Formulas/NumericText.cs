using System.Globalization;

namespace LeadMagnets.Domain.Formulas;

/// <summary>
/// Text that stands for a number: <c>"12"</c>, <c>" -1.5 "</c>, <c>".5"</c>, <c>"2e3"</c>. Always with a point and without
/// grouping; what a visitor types in another notation is turned into numbers where it is typed.
/// </summary>
public static class NumericText
{
    // number = spaces [ "+" | "-" ] ( digits [ "." [ digits ] ] | "." digits ) [ ("e" | "E") [ "+" | "-" ] digits ] spaces
    public static double? Read(string text)
    {
        var trimmed = text.AsSpan().Trim(' ');
        var rest = trimmed;
        if (rest.StartsWith("+") || rest.StartsWith("-")) rest = rest[1..];
        var whole = TakeDigits(ref rest);
        var fraction = 0;
        if (rest.StartsWith("."))
        {
            rest = rest[1..];
            fraction = TakeDigits(ref rest);
        }
        if (whole + fraction == 0 || !IsExponentOrNothing(rest)) return null;
        return double.Parse(trimmed, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private static bool IsExponentOrNothing(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty) return true;
        if (rest[0] is not ('e' or 'E')) return false;
        rest = rest[1..];
        if (rest.StartsWith("+") || rest.StartsWith("-")) rest = rest[1..];
        return TakeDigits(ref rest) > 0 && rest.IsEmpty;
    }

    private static int TakeDigits(ref ReadOnlySpan<char> rest)
    {
        var count = 0;
        while (count < rest.Length && char.IsAsciiDigit(rest[count])) count++;
        rest = rest[count..];
        return count;
    }
}
