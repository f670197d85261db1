using System.Text.RegularExpressions;
using LeadMagnets.Domain.Formatting;

namespace LeadMagnets.Web.Features.Embed;

/// <summary>Decimals that a number of a format always has, in its field as in the report; <c>widgets/src/player/numeric/field-decimals.ts</c> is its twin.</summary>
public static partial class FieldDecimals
{
    public static int Of(string? format, NumberPattern numbers) => format is null ? 0 : NumberFormat.Parse(format) switch
    {
        StyledFormat { Style: NumberStyle.General } => 0,
        StyledFormat styled => styled.Decimals ?? numbers.CurrencyDigits,
        CodeFormat => Code().Match(format).Groups[1].Length,
        _ => 0,
    };

    [GeneratedRegex("^[#,0]*0\\.(0+)#*%?$")]
    private static partial Regex Code();
}
