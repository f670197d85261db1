using System.Globalization;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Formatting;

/// <summary>
/// A number cut to some decimals, as digits: <c>1.005</c> with two is <c>1</c> and <c>01</c>. A half goes away from zero, and what is
/// a half is seen in the 15 digits that a spreadsheet sees: 1.005 is one, and so is the 11434.499999999998 that a chain of products made
/// of 11434.5. Whoever checks the figure in a workbook finds the same.
/// </summary>
internal readonly record struct RoundedDigits(bool Negative, string Whole, string Fraction)
{
    /// <param name="number">The number.</param>
    /// <param name="decimals">How many decimals stay; the fraction is filled up with zeros.</param>
    /// <param name="shift">How far the point moves to the right before rounding.</param>
    public static RoundedDigits Of(double number, int decimals, int shift)
    {
        var (negative, significand, exponent) = Decimal15.Of(number);
        var digits = significand == 0 ? "" : significand.ToString(CultureInfo.InvariantCulture).TrimEnd('0');
        var point = exponent + Decimal15.Precision + shift;
        var kept = point + decimals;
        if (kept < 0) digits = "";
        else if (kept < digits.Length) digits = digits[kept] >= '5' ? Increment(digits[..kept], ref point) : digits[..kept];
        if (digits.All(digit => digit == '0')) return new(false, "", new('0', decimals));

        var whole = point > 0 ? digits.PadRight(point, '0')[..point] : "";
        var fraction = (point < 0 ? new string('0', -point) : "") + (point < digits.Length ? digits[Math.Max(point, 0)..] : "");
        return new(negative, whole, fraction.PadRight(decimals, '0'));
    }

    /// <summary>The decimals, without zeros at the end beyond the first <paramref name="kept"/>.</summary>
    public string Trimmed(int kept)
    {
        var end = Fraction.Length;
        while (end > kept && Fraction[end - 1] == '0') end--;
        return Fraction[..end];
    }

    /// <summary>Adds one to the last digit; a carry beyond the first one makes the number a place longer.</summary>
    private static string Increment(string digits, ref int point)
    {
        var last = digits.Length - 1;
        while (last >= 0 && digits[last] == '9') last--;
        var zeros = new string('0', digits.Length - 1 - last);
        if (last >= 0) return digits[..last] + (char)(digits[last] + 1) + zeros;
        point++;
        return "1" + zeros;
    }
}
