using LeadMagnets.Web.Data;
using LeadMagnets.Web.Features.Shared.Acceptance;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Shared.Previews;

/// <summary>Submissions whose visitor was shown other numbers than the server computed, until a member has seen them. What was held may be anything.</summary>
public static class PreviewAlerts
{
    /// <summary>By magnet, those of the workspaces that the context sees.</summary>
    public static async Task<IReadOnlyList<PreviewAlert>> Find(AppDb db, CancellationToken ct) =>
        [.. (await db.Submissions.Counted().Where(s => s.PreviewDifference != null && s.DifferenceSeenAt == null)
            .GroupBy(s => s.MagnetId).Select(same => new { Magnet = same.Key, Count = same.Count() })
            .Join(db.Magnets.Live(), same => same.Magnet, magnet => magnet.Id, (same, magnet) => new { magnet.Id, magnet.Title, same.Count }).ToListAsync(ct))
            .OrderBy(found => found.Title, StringComparer.Ordinal).Select(found => new PreviewAlert(found.Id, found.Title, found.Count))];

    public static Task<int> Count(AppDb db, Guid magnet, CancellationToken ct) =>
        db.Submissions.Counted().CountAsync(s => s.MagnetId == magnet && s.PreviewDifference != null && s.DifferenceSeenAt == null, ct);
}

public sealed record PreviewAlert(Guid Magnet, string Title, int Count);
