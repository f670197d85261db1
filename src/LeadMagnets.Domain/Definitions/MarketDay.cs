namespace LeadMagnets.Domain.Definitions;

/// <summary>What day it is where a magnet's market is.</summary>
public static class MarketDay
{
    /// <summary>The day of a moment in the definition's time zone (UTC where it names none); null for no moment.</summary>
    public static DateOnly? Of(Definition definition, DateTimeOffset? at) => at is { } moment
        ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone(definition.TimeZone) ?? TimeZoneInfo.Utc).DateTime)
        : null;

    /// <summary>A zone by its IANA name; null for none or an unknown one.</summary>
    public static TimeZoneInfo? Zone(string? name) => name is not null && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : null;
}
