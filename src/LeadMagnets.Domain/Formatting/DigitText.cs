using System.Globalization;
using System.Text;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Formatting;

/// <summary>A number in the places of a section.</summary>
internal static class DigitText
{
    public static string Write(double number, CodeSection section, NumberPattern pattern)
    {
        var places = section.Places!;
        var exponent = places.Exponent > 0 ? ExponentOf(number, places) : 0;
        var rounded = RoundedDigits.Of(number, places.Decimals, places.Shift - exponent);
        if (places.Exponent > 0 && rounded.Whole.Length > places.Whole)
        {
            exponent += places.Whole;
            rounded = RoundedDigits.Of(number, places.Decimals, places.Shift - exponent);
        }
        var text = new StringBuilder();
        var writer = new PlaceWriter(text, rounded, places, exponent, pattern);
        foreach (var part in section.Parts) writer.Write(part);
        return NumberText.Signed(rounded.Negative && !section.Unsigned, text.ToString(), pattern);
    }

    /// <summary>The language's sign without its distance: a code says itself where spaces stand.</summary>
    public static string PercentSign(NumberPattern pattern) => pattern.Percent.Replace("0", "", StringComparison.Ordinal).Trim();

    /// <summary>The power of ten that leaves as many digits before the point as there are places: with ##0.0E+0 a multiple of three.</summary>
    private static int ExponentOf(double number, DigitPlaces places)
    {
        var seen = Decimal15.Of(number);
        if (seen.Significand == 0) return 0;
        var power = seen.Exponent + Decimal15.Precision - 1 + places.Shift;
        var width = Math.Max(1, places.Whole);
        return (int)Math.Floor((double)power / width) * width;
    }

    /// <summary>Fills the places from left to right. What has more digits than places puts them before the first one.</summary>
    private sealed class PlaceWriter(StringBuilder text, RoundedDigits rounded, DigitPlaces places, int exponent, NumberPattern pattern)
    {
        private readonly string whole = rounded.Whole.PadLeft(places.FixedWhole, '0');
        private readonly string fraction = rounded.Trimmed(places.FixedDecimals);
        private int seen;
        private bool afterPoint;
        private bool inExponent;

        public void Write(CodePart part)
        {
            switch (part.Kind)
            {
                case PartKind.Digit when !inExponent: Place(); break;
                case PartKind.Digit: break;
                case PartKind.Point: Point(); break;
                case PartKind.Percent: text.Append(PercentSign(pattern)); break;
                case PartKind.Exponent: Exponent(part.Text); break;
                default: text.Append(part.Text); break;
            }
        }

        private void Place()
        {
            if (afterPoint || seen >= places.Whole) Decimal();
            else Digits(places.Whole - 1 - seen);
            seen++;
        }

        /// <summary>The digit that has so many places to its right; at the first place also all digits before it.</summary>
        private void Digits(int right)
        {
            var last = whole.Length - 1 - right;
            for (var i = seen == 0 ? 0 : Math.Max(0, last); i <= last; i++)
            {
                text.Append(NativeDigits.Of(whole[i..(i + 1)], pattern));
                var after = whole.Length - 1 - i;
                if (places.Grouped && whole.Length >= pattern.Primary + pattern.MinimumGrouping && NativeDigits.EndsGroup(after, pattern)) text.Append(pattern.Group);
            }
        }

        private void Point()
        {
            if (places.Whole == 0) text.Append(NativeDigits.Of(whole, pattern));
            afterPoint = true;
            if (fraction.Length > 0) text.Append(pattern.Point);
        }

        private void Decimal()
        {
            var i = seen - places.Whole;
            if (i < fraction.Length) text.Append(NativeDigits.Of(fraction[i..(i + 1)], pattern));
        }

        private void Exponent(string sign)
        {
            inExponent = true;
            var digits = Math.Abs(exponent).ToString(CultureInfo.InvariantCulture).PadLeft(places.Exponent, '0');
            text.Append('E').Append(exponent < 0 ? "-" : sign == "+" ? "+" : "").Append(NativeDigits.Of(digits, pattern));
        }
    }
}
