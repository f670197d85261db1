namespace LeadMagnets.Domain.Formatting;

/// <summary>Two numbers as one text: <c>95 to 105</c>. <c>widgets/src/engine/number-range.ts</c> is its twin.</summary>
public static class NumberRange
{
    /// <summary>
    /// Writes each number by the format and the unit once: <c>5 to 7%</c>, <c>$95 to $105</c>, <c>95 bis 105 €</c>. Two numbers that look alike
    /// are one.
    /// </summary>
    public static string Write(double low, double high, NumberFormat format, NumberPattern pattern)
    {
        var (from, to) = (NumberText.Format(low, format, pattern), NumberText.Format(high, format, pattern));
        if (from == to) return to;
        var unit = Unit(format, pattern);
        if (unit.Length > 0 && from.EndsWith(unit, StringComparison.Ordinal) && to.EndsWith(unit, StringComparison.Ordinal)) from = from[..^unit.Length];
        return Joined(pattern.Range ?? "{0}–{1}", from, to);
    }

    /// <summary>A dash alone stands only between digits: <c>5–7</c>, but <c>-5 – -3</c>.</summary>
    private static string Joined(string pattern, string from, string to)
    {
        var between = pattern["{0}".Length..^"{1}".Length];
        var tight = between.Trim().Length == between.Length;
        return from + (tight && !(char.IsDigit(from[^1]) && char.IsDigit(to[0])) ? $" {between} " : between) + to;
    }

    /// <summary>What follows the digits.</summary>
    private static string Unit(NumberFormat format, NumberPattern pattern) => format switch
    {
        StyledFormat { Style: NumberStyle.Percent } => AfterDigits(pattern.Percent),
        StyledFormat { Style: NumberStyle.Currency } => AfterDigits(pattern.Currency ?? "0"),
        CodeFormat { Sections: [{ Kind: SectionKind.Number } section, ..] } => AfterPlaces(section, pattern),
        _ => "",
    };

    private static string AfterDigits(string pattern) => pattern[(pattern.IndexOf('0', StringComparison.Ordinal) + 1)..];

    private static string AfterPlaces(CodeSection section, NumberPattern pattern)
    {
        var trailing = section.Parts.Reverse().TakeWhile(part => part.Kind is PartKind.Literal or PartKind.Percent).Reverse();
        return string.Concat(trailing.Select(part => part.Kind is PartKind.Percent ? DigitText.PercentSign(pattern) : part.Text));
    }
}
