using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Infrastructure.Failpoints;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Deliveries.Worker;

/// <summary>
/// The rows' side of the work. Every step after the claim is fenced: it happens only where the row still has this lease and this attempt,
/// so that a worker which slept too long changes nothing (trust.md 4.3).
/// </summary>
public sealed class DeliveryLedger(IWriter writer, IDeliveryClaims claims, TimeProvider clock, Random random)
{
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private const int LongestDetail = 2000;

    public Task<List<Delivery>> Claim(ClaimRequest request, CancellationToken ct) => writer.Write(WriteScope.System, async (db, cancel) =>
    {
        var now = clock.GetUtcNow();
        var ids = await Choose(db, request, now, cancel);
        if (ids.Count == 0) return [];
        var until = await claims.LeaseTime(db, cancel) + Lease;
        await db.Deliveries.Where(d => ids.Contains(d.Id)).ExecuteUpdateAsync(set => set
            .SetProperty(d => d.Status, DeliveryStatus.Leased)
            .SetProperty(d => d.LeaseOwner, request.Owner)
            .SetProperty(d => d.LeaseUntil, until)
            .SetProperty(d => d.Attempt, d => d.Attempt + 1), cancel);
        Failpoint.Pass(Failpoint.DeliveryClaiming);
        return await db.Deliveries.AsNoTracking().Where(d => ids.Contains(d.Id)).OrderBy(d => d.CreatedAt).ThenBy(d => d.Id).ToListAsync(cancel);
    }, ct);

    /// <summary>Looks past rows of destinations that have no place left, until all hands are full or nothing is due.</summary>
    private async Task<List<Guid>> Choose(AppDb db, ClaimRequest request, DateTimeOffset now, CancellationToken ct)
    {
        var chosen = new List<Guid>();
        var taken = new Dictionary<string, int>();
        var closed = request.Closed.ToList();
        while (true)
        {
            var most = 2 * request.Most;
            var rows = await claims.Due(db, request.Bulkhead, now, closed, most).Select(d => new { d.Id, d.Destination }).AsNoTracking().ToListAsync(ct);
            foreach (var row in rows.Where(row => !chosen.Contains(row.Id)))
            {
                var destination = request.Bulkhead.DestinationOf(row.Destination);
                var used = taken.GetValueOrDefault(destination);
                if (used >= request.Free(destination)) continue;
                taken[destination] = used + 1;
                chosen.Add(row.Id);
                if (chosen.Count == request.Most) return chosen;
            }
            var full = taken.Where(t => t.Value >= request.Free(t.Key)).Select(t => t.Key).Except(closed).ToList();
            if (rows.Count < most || full.Count == 0 || request.Bulkhead != Bulkhead.Webhook) return chosen;
            closed.AddRange(full);
        }
    }

    /// <summary>False: the lease is lost.</summary>
    public Task<bool> Renew(Delivery row, CancellationToken ct) => writer.Write(WriteScope.System, async (db, cancel) =>
    {
        var until = await claims.LeaseTime(db, cancel) + Lease;
        return await Mine(db, row).ExecuteUpdateAsync(set => set.SetProperty(d => d.LeaseUntil, until), cancel) == 1;
    }, ct);

    /// <summary>Writes <c>Sending</c>, unless the check holds the delivery back.</summary>
    public Task<AttemptResult?> BeginSending(Delivery row, Func<AppDb, CancellationToken, Task<AttemptResult?>> check, CancellationToken ct) =>
        writer.Write<AttemptResult?>(WriteScope.System, async (db, cancel) =>
        {
            if (await check(db, cancel) is { } held) return held;
            var changed = await Mine(db, row).ExecuteUpdateAsync(set => set.SetProperty(d => d.Status, DeliveryStatus.Sending), cancel);
            return changed == 1 ? null : throw new LeaseLostException();
        }, ct);

    /// <summary>The end of an attempt: state, attempt and the effect's own rows in one operation. False: the lease was lost meanwhile.</summary>
    public Task<bool> Complete(Delivery row, AttemptResult result, DateTimeOffset startedAt, TimeSpan took, CancellationToken ct)
    {
        var roll = random.NextDouble();
        return writer.Write(WriteScope.System, async (db, cancel) =>
        {
            var now = clock.GetUtcNow();
            var next = NextState.After(row, result, roll, now);
            if (await Move(db, row, next, result, now, cancel) == 0) return false;
            await Note(db, row, OutcomeOf(next.Status), startedAt, took, result.StatusCode, result.Detail, cancel);
            if (result.Also is { } also) await also(db, cancel);
            await db.SaveChangesAsync(cancel);
            Failpoint.Pass(Failpoint.DeliveryCompleting);
            return true;
        }, ct);
    }

    /// <summary>The program stops before anything was tried: the row waits as before.</summary>
    public Task<int> Release(Delivery row, CancellationToken ct) => writer.Write(WriteScope.System, (db, cancel) =>
        Mine(db, row).Where(d => d.Status == DeliveryStatus.Leased).ExecuteUpdateAsync(set => set
            .SetProperty(d => d.Status, DeliveryStatus.Retry)
            .SetProperty(d => d.Attempt, d => d.Attempt - 1)
            .SetProperty(d => d.LeaseOwner, (string?)null)
            .SetProperty(d => d.LeaseUntil, (DateTimeOffset?)null), cancel), ct);

    internal static IQueryable<Delivery> Mine(AppDb db, Delivery row) =>
        db.Deliveries.Where(d => d.Id == row.Id && d.LeaseOwner == row.LeaseOwner && d.Attempt == row.Attempt
            && (d.Status == DeliveryStatus.Leased || d.Status == DeliveryStatus.Sending));

    internal static Task<int> Move(AppDb db, Delivery row, NextState next, AttemptResult result, DateTimeOffset now, CancellationToken ct)
    {
        var doneAt = next.Status == DeliveryStatus.Done ? now : (DateTimeOffset?)null;
        var last = Shortened(result.Detail);
        return Mine(db, row).ExecuteUpdateAsync(set => set
            .SetProperty(d => d.Status, next.Status)
            .SetProperty(d => d.Attempt, next.Attempt)
            .SetProperty(d => d.NextAt, next.NextAt)
            .SetProperty(d => d.Reason, next.Reason)
            .SetProperty(d => d.LastResult, last)
            .SetProperty(d => d.DoneAt, doneAt)
            .SetProperty(d => d.LeaseOwner, (string?)null)
            .SetProperty(d => d.LeaseUntil, (DateTimeOffset?)null), ct);
    }

    internal static async Task Note(
        AppDb db, Delivery row, string outcome, DateTimeOffset startedAt, TimeSpan took, int? status, string? detail, CancellationToken ct)
    {
        var earlier = await db.Attempts.CountAsync(a => a.DeliveryId == row.Id, ct);
        db.Attempts.Add(new()
        {
            Id = Guid.CreateVersion7(startedAt),
            WorkspaceId = row.WorkspaceId,
            DeliveryId = row.Id,
            Number = earlier + 1,
            StartedAt = startedAt,
            Milliseconds = (int)Math.Min(took.TotalMilliseconds, int.MaxValue),
            Outcome = outcome,
            StatusCode = status,
            Detail = Shortened(detail),
        });
    }

    private static string OutcomeOf(DeliveryStatus status) => status.ToString().ToLowerInvariant();

    private static string? Shortened(string? text) => text is { Length: > LongestDetail } ? text[..LongestDetail] : text;
}
