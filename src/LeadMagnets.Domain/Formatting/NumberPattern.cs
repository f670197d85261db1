namespace LeadMagnets.Domain.Formatting;

/// <summary>
/// How one language writes numbers, and amounts of one currency. It travels with a version, so that the widget
/// (<c>widgets/src/engine/format.ts</c>) writes the same text. In patterns 0 stands for the digits.
/// </summary>
/// <param name="Locale">The language asked for, or the nearest known: <c>de-CH</c>.</param>
/// <param name="Point">What stands before the decimals.</param>
/// <param name="Group">What stands between groups of digits.</param>
/// <param name="Primary">The size of the group before the decimals.</param>
/// <param name="Secondary">The size of the groups before that: 2 in <c>12,34,567</c>.</param>
/// <param name="MinimumGrouping">How many digits the first group must have to be set apart: with 2, <c>1234</c> is not grouped.</param>
/// <param name="Minus">The minus sign, with the marks of direction that it needs.</param>
/// <param name="Percent">The percent pattern: <c>0 %</c>.</param>
/// <param name="Currency">The pattern of an amount, symbol included: <c>$0</c>; null without a currency.</param>
/// <param name="NegativeCurrency">The pattern of an amount below zero: <c>-$0</c>; null without a currency.</param>
/// <param name="CurrencyDigits">The decimals of an amount.</param>
public sealed record NumberPattern(
    string Locale, string Point, string Group, int Primary, int Secondary, int MinimumGrouping, string Minus,
    string Percent, string? Currency, string? NegativeCurrency, int CurrencyDigits)
{
    /// <summary>The language's own ten digits; null: 0 to 9.</summary>
    public string? Digits { get; init; }

    /// <summary>What parts amounts, where it is not what parts numbers.</summary>
    public Separators? Amounts { get; init; }

    /// <summary>Two numbers as one: <c>{0} to {1}</c>.</summary>
    public string? Range { get; init; }

    public CompactPattern? Compact { get; init; }

    public DatePattern? Dates { get; init; }

    /// <summary>Whether the widget needs more than the plain named formats.</summary>
    public bool? Codes { get; init; }

    /// <summary>The same with the separators of amounts.</summary>
    internal NumberPattern ForAmounts => Amounts is { } amounts ? this with { Point = amounts.Point, Group = amounts.Group } : this;

    /// <summary>The part that the given formats need: what travels with a version stays small.</summary>
    /// <param name="formats">Every format that the widget may meet.</param>
    /// <param name="anyCode">Whether it may also meet codes that are not known before, in TEXT.</param>
    public NumberPattern For(IReadOnlyCollection<NumberFormat> formats, bool anyCode) => this with
    {
        Range = null,
        Compact = formats.Any(format => format is CompactFormat) || anyCode ? Compact : null,
        Dates = formats.Any(format => format.NeedsDates) || anyCode ? Dates : null,
        Codes = formats.Any(format => format is not StyledFormat) ? true : null,
    };
}

/// <param name="Point">What stands before the decimals.</param>
/// <param name="Group">What stands between groups of digits.</param>
public sealed record Separators(string Point, string Group);
