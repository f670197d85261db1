using LeadMagnets.Domain.Formatting;

namespace LeadMagnets.Domain.Reports.Blocks;

/// <summary>Numbers beside an axis: whole amounts of money, no more decimals than the steps need.</summary>
internal static class AxisText
{
    public static string Of(double value, string format, string? unit, ReportSource source)
    {
        var name = format.Split(':')[0];
        var whole = value == Math.Round(value);
        var plain = name switch
        {
            "currency" when whole => "currency:0",
            "decimal" or "general" when whole => "integer",
            _ => format,
        };
        return Units.After(source.Text(value, plain), unit);
    }
}
