using System.Globalization;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formatting;

namespace LeadMagnets.Web.Features.Embed.Hosted;

/// <summary>The sign beside a number field: currency where the language puts it, per cent, or the unit; <c>widgets/src/player/numeric/adornment.ts</c> is its twin.</summary>
/// <param name="Before">What stands before the field; null: nothing.</param>
/// <param name="After">What stands behind it; null: nothing.</param>
public sealed record FieldSign(string? Before, string? After)
{
    public static FieldSign Of(NumericQuestion question, NumberPattern numbers)
    {
        if (HostedFields.IsPercent(question)) return new(null, "%");
        var unit = question.Unit is { Length: > 0 } own ? own : null;
        if (question.Format?.StartsWith("currency", StringComparison.Ordinal) is not true || numbers.Currency is not { } pattern) return new(null, unit);
        var sides = string.Concat(pattern.Where(c => CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.Format)).Split('0');
        var (before, after) = (sides[0].Trim(), sides[^1].Trim());
        return before.Length > 0 ? new(before, unit) : new(null, unit is null ? after : $"{after} {unit}");
    }
}
