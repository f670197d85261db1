using LeadMagnets.Domain.Delivery;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Infrastructure.Failpoints;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Deliveries.Worker;

/// <summary>
/// Deliveries whose worker is gone. Where the effect may have happened, the attempt's outcome is <c>unknown</c>, and the kind decides
/// (trust.md 4.3): webhooks are tried again, their id tells the receiver; a report mail is sent once more, a second doubt waits for a
/// person; a notice to the owner is sent again and says that it may be a duplicate.
/// </summary>
public sealed class LeaseRecovery(IWriter writer, IDeliveryClaims claims, TimeProvider clock)
{
    /// <summary>At start: on an engine of our own all leases, else those that ran out.</summary>
    public Task<int> AtStart(Bulkhead bulkhead, CancellationToken ct) => Recover(bulkhead, claims.AreOurs, ct);

    public Task<int> Expired(Bulkhead bulkhead, CancellationToken ct) => Recover(bulkhead, all: false, ct);

    public static IQueryable<Delivery> Abandoned(IQueryable<Delivery> rows, Bulkhead bulkhead, bool all, DateTimeOffset now)
    {
        var kinds = bulkhead.Kinds;
        return rows.Where(d => (d.Status == DeliveryStatus.Leased || d.Status == DeliveryStatus.Sending) && kinds.Contains(d.Kind) && (all || d.LeaseUntil < now));
    }

    /// <summary>One row whose attempt was cut off by this very process.</summary>
    public Task<bool> Abandon(Delivery row, CancellationToken ct) => writer.Write(WriteScope.System, (db, cancel) => Recover(db, row.Id, cancel), ct);

    private Task<int> Recover(Bulkhead bulkhead, bool all, CancellationToken ct) => writer.Write(WriteScope.System, async (db, cancel) =>
    {
        var abandoned = await Abandoned(db.Deliveries.AsNoTracking(), bulkhead, all, await claims.LeaseTime(db, cancel))
            .OrderBy(d => d.Id).Select(d => d.Id).ToListAsync(cancel);
        foreach (var id in abandoned) await Recover(db, id, cancel);
        if (abandoned.Count > 0) Failpoint.Pass(Failpoint.RecoveryWritten);
        return abandoned.Count;
    }, ct);

    private async Task<bool> Recover(AppDb db, Guid id, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (await db.Deliveries.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, ct) is not { } row) return false;
        var mayHaveHappened = row.Status == DeliveryStatus.Sending || !row.Kind.IsMail();
        var doubts = mayHaveHappened ? await db.Attempts.CountAsync(a => a.DeliveryId == id && a.Outcome == "unknown", ct) : 0;
        var result = Judge(row, mayHaveHappened, doubts);
        var next = NextState.After(row, result, roll: 0, now);
        if (next.Status == DeliveryStatus.Retry) next = next with { NextAt = now };
        if (await DeliveryLedger.Move(db, row, next, result, now, ct) == 0) return false;
        var startedAt = row.LeaseUntil - DeliveryLedger.Lease ?? now;
        await DeliveryLedger.Note(db, row, mayHaveHappened ? "unknown" : "retry", startedAt, TimeSpan.Zero, null, result.Detail, ct);
        await db.SaveChangesAsync(ct);
        return true;
    }

    private static AttemptResult Judge(Delivery row, bool mayHaveHappened, int doubts) => (row.Kind, mayHaveHappened, doubts) switch
    {
        (_, false, _) => new() { Verdict = AttemptVerdict.Retry, Detail = "The program stopped before anything was sent." },
        (_, _, > 0) when row.Kind.IsVisitorMail() => AttemptResult.Park("unknown",
            "The program stopped twice while the mail was being sent. It may have arrived twice already: ask before you replay it."),
        _ when row.Kind.IsVisitorMail() => new() { Verdict = AttemptVerdict.Retry, Detail = "The program stopped while the mail was being sent. It is sent once more." },
        _ when row.Kind.IsMail() => new() { Verdict = AttemptVerdict.Retry, Detail = "The program stopped while the mail was being sent. It is sent again, marked as a possible duplicate." },
        _ => new() { Verdict = AttemptVerdict.Retry, Detail = "The program stopped during the attempt. It is tried again under the same id." },
    };
}
