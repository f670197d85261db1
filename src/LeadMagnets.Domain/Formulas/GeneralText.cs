using System.Globalization;

namespace LeadMagnets.Domain.Formulas;

/// <summary>
/// A number as text without a format, as <c>&amp;</c> and CONCAT write it: 15 digits, a point, no grouping, whatever the
/// language. With more than 20 characters in plain form it becomes <c>1.5E+20</c>, as in Excel.
/// </summary>
public static class GeneralText
{
    private const int LongestPlainText = 20;

    public static string Write(double number)
    {
        var (negative, significand, exponent) = Decimal15.Of(number);
        if (significand == 0) return "0";
        var digits = significand.ToString(CultureInfo.InvariantCulture);
        var point = digits.Length + exponent;
        digits = digits.TrimEnd('0');
        return (negative ? "-" : "") + (PlainLength(digits, point) > LongestPlainText ? Scientific(digits, point) : Plain(digits, point));
    }

    private static int PlainLength(string digits, int point) =>
        point > 0 ? point : 2 - point + digits.Length;

    private static string Plain(string digits, int point) =>
        point <= 0 ? "0." + new string('0', -point) + digits
        : point >= digits.Length ? digits.PadRight(point, '0')
        : digits[..point] + "." + digits[point..];

    private static string Scientific(string digits, int point)
    {
        var fraction = digits.Length > 1 ? "." + digits[1..] : "";
        return string.Create(CultureInfo.InvariantCulture, $"{digits[0]}{fraction}E{(point > 0 ? '+' : '-')}{Math.Abs(point - 1):00}");
    }
}
