namespace LeadMagnets.Domain.Formatting;

/// <summary>
/// How one language writes numbers, and amounts of one currency. It travels with a version, so that the widget
/// (<c>widgets/src/engine/format.ts</c>) writes the same text. In the last three patterns 0 stands for the digits.
/// </summary>
/// <param name="Locale">The language asked for, or the nearest known: <c>de-CH</c>.</param>
/// <param name="Point">What stands before the decimals.</param>
/// <param name="Group">What stands between groups of digits.</param>
/// <param name="Primary">The size of the group before the decimals.</param>
/// <param name="Secondary">The size of the groups before that: 2 in <c>12,34,567</c>.</param>
/// <param name="MinimumGrouping">How many digits the first group must have to be set apart: with 2, <c>1234</c> is not grouped.</param>
/// <param name="Minus">The minus sign.</param>
/// <param name="Percent">The percent pattern: <c>0 %</c>.</param>
/// <param name="Currency">The pattern of an amount, symbol included: <c>$0</c>; null without a currency.</param>
/// <param name="NegativeCurrency">The pattern of an amount below zero: <c>-$0</c>; null without a currency.</param>
/// <param name="CurrencyDigits">The decimals of an amount.</param>
public sealed record NumberPattern(
    string Locale, string Point, string Group, int Primary, int Secondary, int MinimumGrouping, string Minus,
    string Percent, string? Currency, string? NegativeCurrency, int CurrencyDigits);
