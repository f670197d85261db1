using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Shared.Events;

/// <summary>Writes down what happened in one session, each thing that happens once only once: reloads and repeated calls count no visit twice.</summary>
public sealed class EventLog(IWriter writer)
{
    /// <summary>Nobody clicks that much; more is a program that fills the disk.</summary>
    public const int MostPerSession = 400;

    /// <summary>Answers go first: when too much is to be written an event may be dropped, a submission may not.</summary>
    public async Task Write(Guid workspaceId, IReadOnlyList<Event> events, CancellationToken ct)
    {
        if (events.Count == 0) return;
        try
        {
            await writer.Write(WriteScope.Of(workspaceId), (db, stop) => Add(db, events, stop), ct, mayBeDropped: true);
        }
        catch (Exception full) when (full is WriterBusyException or StorageUnavailableException)
        {
            // Not counted.
        }
        catch (DbUpdateException) when (!ct.IsCancellationRequested)
        {
            // The same was written at the same moment by another node.
        }
    }

    /// <summary>Where the visit is: named with its view, and true for everything after it.</summary>
    private static async Task<int> Add(AppDb db, IReadOnlyList<Event> events, CancellationToken ct)
    {
        var session = events[0].Session;
        var known = await db.Events.Where(e => e.Session == session).Select(e => new { e.Once, e.Placement }).ToListAsync(ct);
        var done = known.Select(e => e.Once).OfType<string>().ToHashSet();
        var placement = events.Select(e => e.Placement).Concat(known.Select(e => e.Placement)).FirstOrDefault(p => p is not null);
        var room = MostPerSession - known.Count;
        foreach (var row in events.Where(e => e.Once is null || done.Add(e.Once)).Take(Math.Max(0, room)))
        {
            row.Placement ??= placement;
            db.Append(row);
        }
        return db.ChangeTracker.HasChanges() ? await db.SaveChangesAsync(ct) : 0;
    }
}
