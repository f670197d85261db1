using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Formatting;

/// <summary>Short figures by CLDR's rule: two digits that count, or whole numbers where there are more. 999,950 is 1M, not 1000K.</summary>
internal static class CompactText
{
    /// <summary>Four digits stand together in short figures.</summary>
    private const int MinimumGrouping = 2;

    public static string Write(double number, CompactFormat format, NumberPattern pattern)
    {
        var steps = pattern.Compact?.Steps ?? [];
        var (digits, exponent) = (Decimal15.Of(number), 0);
        if (digits.Significand != 0) exponent = digits.Exponent + Decimal15.Precision - 1;
        var step = steps.LastOrDefault(step => step.From <= exponent);
        var rounded = Round(number, exponent, step);
        if (rounded.Whole.Length - 1 + (step?.Shift ?? 0) > exponent && steps.FirstOrDefault(next => next.From == exponent + 1) is { } next)
            (step, rounded) = (next, Round(number, exponent + 1, next));

        var text = Placed(rounded, step, format.Amount ? pattern.ForAmounts : pattern);
        if (step is null && format.Amount && pattern is { Currency: { } plain, NegativeCurrency: { } negative }) return NumberText.Put(text, rounded.Negative ? negative : plain);
        return NumberText.Signed(rounded.Negative, format.Amount && pattern.Compact?.Currency is { } amount ? NumberText.Put(text, amount) : text, pattern);
    }

    private static RoundedDigits Round(double number, int exponent, CompactStep? step)
    {
        var shift = step?.Shift ?? 0;
        return RoundedDigits.Of(number, Math.Max(0, 1 - exponent + shift), -shift);
    }

    private static string Placed(RoundedDigits rounded, CompactStep? step, NumberPattern pattern)
    {
        var digits = NumberText.Digits(rounded, 0, MinimumGrouping, pattern);
        if (step is null) return digits;
        var few = rounded.Whole is [>= '3' and <= '9'] && rounded.Trimmed(0).Length == 0;
        return NumberText.Put(digits, few && step.Few is { } other ? other : step.Pattern);
    }
}
