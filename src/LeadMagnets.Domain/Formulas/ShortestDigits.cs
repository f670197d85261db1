using System.Globalization;

namespace LeadMagnets.Domain.Formulas;

/// <summary>
/// The fewest decimal digits that name a double and no other: what JavaScript and .NET both write, and what rounding and
/// text are built on. The number is <c>0.d₁d₂d₃… × 10^Point</c>; zero has no digits.
/// </summary>
public readonly record struct ShortestDigits(bool Negative, string Digits, int Point)
{
    public static ShortestDigits Of(double number)
    {
        Span<char> text = stackalloc char[32];
        Math.Abs(number).TryFormat(text, out var length, "R", CultureInfo.InvariantCulture);

        Span<char> digits = stackalloc char[32];
        int count = 0, point = 0;
        var afterPoint = false;
        for (var i = 0; i < length; i++)
        {
            var c = text[i];
            if (c is 'E')
            {
                point += int.Parse(text[(i + 1)..length], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
                break;
            }
            if (c is '.') { afterPoint = true; continue; }
            if (c is '0' && count == 0) { if (afterPoint) point--; continue; }
            digits[count++] = c;
            if (!afterPoint) point++;
        }
        var significant = digits[..count].TrimEnd('0');
        return new(double.IsNegative(number) && count > 0, significant.ToString(), count > 0 ? point : 0);
    }
}
