using LeadMagnets.Domain.Analytics;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Features.Shared.Acceptance;
using LeadMagnets.Web.Features.Shared.Events;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Shared.Funnels;

/// <summary>
/// Counts a magnet's visits, tests left out. A visit is a session; a finished run counts as a visit that was seen and started, whatever its
/// browser told. All that happened in the span counts, whenever the visit began.
/// </summary>
public static class Funnels
{
    /// <summary>All placements together.</summary>
    public static async Task<Funnel> Of(AppDb db, Guid magnetId, DateTimeOffset since, CancellationToken ct)
    {
        var visits = Visits(db, magnetId, since);
        var runs = Runs(db, magnetId, since);
        return new(
            await visits.Seen.Select(v => v.Session).Distinct().CountAsync(ct),
            await visits.Started.Select(v => v.Session).Distinct().CountAsync(ct),
            await runs.Select(s => s.Session ?? s.ClientId).Distinct().CountAsync(ct),
            await runs.Where(s => s.LeadId != null).Select(s => s.LeadId).Distinct().CountAsync(ct));
    }

    /// <summary>By key of the placement; the empty key holds what happened where none was named.</summary>
    public static async Task<IReadOnlyDictionary<string, Funnel>> ByPlacement(AppDb db, Guid magnetId, DateTimeOffset since, CancellationToken ct)
    {
        var visits = Visits(db, magnetId, since);
        var runs = Runs(db, magnetId, since).GroupBy(s => s.Placement ?? "");
        var seen = await visits.Seen.GroupBy(v => v.Placement).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var started = await visits.Started.GroupBy(v => v.Placement).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var finished = await runs.Select(g => new { g.Key, Count = g.Select(s => s.Session ?? s.ClientId).Distinct().Count(), Leads = g.Select(s => s.LeadId).Distinct().Count() }).ToDictionaryAsync(g => g.Key, ct);
        return seen.Keys.ToDictionary(key => key, key => new Funnel(seen[key], started.GetValueOrDefault(key),
            finished.GetValueOrDefault(key)?.Count ?? 0, finished.GetValueOrDefault(key)?.Leads ?? 0));
    }

    /// <summary>How often the short link of each placement was followed.</summary>
    public static Task<Dictionary<string, int>> Clicks(AppDb db, Guid magnetId, DateTimeOffset since, CancellationToken ct) =>
        db.Events.Where(e => e.MagnetId == magnetId && !e.IsTest && e.At >= since && e.Kind == EventKinds.Click && e.Placement != null)
            .GroupBy(e => e.Placement!).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);

    private static (IQueryable<Visit> Seen, IQueryable<Visit> Started) Visits(AppDb db, Guid magnetId, DateTimeOffset since)
    {
        var events = db.Events.Where(e => e.MagnetId == magnetId && !e.IsTest && e.At >= since && e.Kind != EventKinds.Click && e.Kind != EventKinds.Report);
        var finished = Runs(db, magnetId, since).Select(s => new Visit { Placement = s.Placement ?? "", Session = s.Session ?? s.ClientId });
        // Before the first answer there is nothing to start with: the gate may stand in front, and an error may be shown there.
        var started = events.Where(e => e.Kind != EventKinds.View && e.Kind != "gate" && e.Kind != EventKinds.Error);
        return (Of(events).Union(finished), Of(started).Union(finished));

        static IQueryable<Visit> Of(IQueryable<Data.Entities.Event> events) => events.Select(e => new Visit { Placement = e.Placement ?? "", Session = e.Session });
    }

    private static IQueryable<Data.Entities.Submission> Runs(AppDb db, Guid magnetId, DateTimeOffset since) =>
        db.Submissions.Counted().Where(s => s.MagnetId == magnetId && s.CreatedAt >= since);

    private sealed class Visit
    {
        public required string Placement { get; init; }
        public required string Session { get; init; }
    }
}
