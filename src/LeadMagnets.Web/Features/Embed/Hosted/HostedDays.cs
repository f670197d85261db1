using System.Globalization;
using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Web.Features.Embed.Hosted;

/// <summary>The first and the last day that a date question takes.</summary>
public static class HostedDays
{
    private const string Format = "yyyy-MM-dd";

    /// <summary>The day of a bound, which may be <c>today</c> where the market is.</summary>
    public static DateOnly Of(string bound, Definition definition, DateTimeOffset now) =>
        DateOnly.TryParseExact(bound, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : MarketDay.Of(definition, now)!.Value;

    /// <summary>As fields of browsers know it; null: there is no bound.</summary>
    public static string? Attribute(string? bound, Definition definition, DateTimeOffset now) => bound is null ? null : Of(bound, definition, now).ToString(Format, CultureInfo.InvariantCulture);
}
