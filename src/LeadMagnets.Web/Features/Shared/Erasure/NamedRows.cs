using LeadMagnets.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Shared.Erasure;

/// <summary>Which of the ids that files are named after are still named by a row. Asked in portions, so that no question is too long.</summary>
internal sealed class NamedRows(AppDb db, TimeProvider clock)
{
    private const int Portion = 500;

    /// <summary>Submissions whose report's link is open.</summary>
    public Task<HashSet<Guid>> OpenReports(IEnumerable<Guid> ids, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return Known(ids, some => db.Submissions
            .Where(s => some.Contains(s.Id) && s.ReportRevokedAt == null && (s.ReportExpiresAt == null || s.ReportExpiresAt > now)).Select(s => s.Id), ct);
    }

    /// <summary>Deliveries that are there, or whose mail is on the Mail page.</summary>
    public Task<HashSet<Guid>> Mails(IEnumerable<Guid> ids, CancellationToken ct) => Known(ids, some => db.Deliveries.Where(d => some.Contains(d.Id)).Select(d => d.Id)
        .Union(db.Mails.Where(m => m.DeliveryId != null && some.Contains(m.DeliveryId.Value)).Select(m => m.DeliveryId!.Value)), ct);

    private static async Task<HashSet<Guid>> Known(IEnumerable<Guid> ids, Func<Guid[], IQueryable<Guid>> query, CancellationToken ct)
    {
        var known = new HashSet<Guid>();
        foreach (var some in ids.Chunk(Portion)) known.UnionWith(await query(some).ToListAsync(ct));
        return known;
    }
}
