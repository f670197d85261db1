using System.Globalization;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Infrastructure.Access;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Shared.Html;

/// <summary>Times as people of the workspace read them: stored in UTC, shown in the workspace's zone.</summary>
public sealed class LocalTime(AppDb db, CurrentMember me, TimeProvider clock)
{
    private TimeZoneInfo? zone;

    /// <summary><c>just now</c>, <c>12 min ago</c>, <c>3 h ago</c>, <c>yesterday</c>, then the day. Future times read <c>in 5 min</c>.</summary>
    public async Task<string> Ago(DateTimeOffset at)
    {
        var now = clock.GetUtcNow();
        var age = now - at;
        if (age < TimeSpan.Zero) return Ahead(-age) is { } ahead ? ahead : await Exact(at);
        if (age < TimeSpan.FromMinutes(1)) return "just now";
        if (age < TimeSpan.FromHours(1)) return $"{(int)age.TotalMinutes} min ago";
        var (local, today) = (await Local(at), await Local(now));
        if (local.Date == today.Date) return $"{(int)age.TotalHours} h ago";
        if (local.Date == today.Date.AddDays(-1)) return "yesterday";
        return local.ToString(local.Year == today.Year ? "d MMM" : "d MMM yyyy", CultureInfo.InvariantCulture);
    }

    public async Task<string> Exact(DateTimeOffset at) => (await Local(at)).ToString("d MMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    public async Task<DateTimeOffset> Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, await Zone());

    public async Task<TimeZoneInfo> Zone() => zone ??= TimeZoneInfo.FindSystemTimeZoneById(
        await db.Workspaces.Where(w => w.Id == me.WorkspaceId).Select(w => w.TimeZone).SingleAsync());

    private static string? Ahead(TimeSpan left) => left switch
    {
        { TotalMinutes: < 1 } => "in a moment",
        { TotalHours: < 1 } => $"in {(int)Math.Ceiling(left.TotalMinutes)} min",
        { TotalHours: < 24 } => $"in {(int)Math.Round(left.TotalHours)} h",
        _ => null,
    };
}
