using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Formatting;

/// <summary>
/// A number that somebody entered, as it is shown back to them: in its format, with more decimals where it has more. 45.5 as <c>currency:0</c> is
/// $45.50 and not $46, so that whoever computes the case again starts from the same numbers.
/// </summary>
public static class EnteredNumber
{
    private const int MostCompactDigits = 2;

    /// <param name="number">The number.</param>
    /// <param name="format">The format of its question; null: none.</param>
    /// <param name="pattern">The language.</param>
    public static string Text(double number, string? format, NumberPattern pattern) =>
        NumberText.Format(number, Wide(NumberFormat.Parse(format ?? "general") ?? NumberFormat.General, number, pattern), pattern);

    private static NumberFormat Wide(NumberFormat format, double number, NumberPattern pattern)
    {
        var (digits, decimals) = Count(number);
        return format switch
        {
            StyledFormat { Style: NumberStyle.Percent } percent => percent with { Decimals = Math.Max(percent.Decimals ?? 0, decimals - 2) },
            StyledFormat { Style: NumberStyle.Currency } amount when decimals > (amount.Decimals ?? pattern.CurrencyDigits) => amount with { Decimals = Math.Max(decimals, pattern.CurrencyDigits) },
            StyledFormat { Style: NumberStyle.Plain } plain => plain with { Decimals = Math.Max(plain.Decimals ?? 0, decimals) },
            CompactFormat compact when digits > MostCompactDigits => new StyledFormat(compact.Amount ? NumberStyle.Currency : NumberStyle.Plain, decimals),
            CodeFormat code when IsCut(code, number, decimals) => NumberFormat.General,
            _ => format,
        };
    }

    /// <summary>Whether a code shows fewer decimals than the number has. How it goes on then only its author would know.</summary>
    private static bool IsCut(CodeFormat code, double number, int decimals)
    {
        var section = code.Sections.FirstOrDefault(section => section.Condition?.Holds(number) ?? true);
        return section is { Kind: SectionKind.Number, Places: { Exponent: 0 } places } && decimals - places.Shift > places.Decimals;
    }

    /// <summary>How many digits count, and how many of them stand behind the point.</summary>
    private static (int Digits, int Decimals) Count(double number)
    {
        var (_, significand, exponent) = Decimal15.Of(number);
        if (significand == 0) return (0, 0);
        var digits = Decimal15.Precision;
        for (; significand % 10 == 0; significand /= 10, exponent++) digits--;
        return (digits, Math.Max(0, -exponent));
    }
}
