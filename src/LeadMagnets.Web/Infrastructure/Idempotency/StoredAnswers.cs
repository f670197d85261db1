using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Infrastructure.Idempotency;

/// <summary>A call under a key: whose, which, and what it asked for.</summary>
internal sealed record KeyedCall(Guid Workspace, string Key, string Fingerprint);

/// <summary>What becomes of a keyed call.</summary>
internal abstract record KeyClaim
{
    public sealed record Mine : KeyClaim;

    public sealed record Answered(CapturedAnswer Answer) : KeyClaim;

    public sealed record OtherRequest : KeyClaim;

    /// <summary>On another node, or cut off a moment ago.</summary>
    public sealed record Running : KeyClaim;
}

/// <summary>
/// The rows of <see cref="StoredAnswer"/>. A row with status 0 is a call that runs; when its process died, the key is free again after
/// <see cref="Patience"/>.
/// </summary>
internal sealed class StoredAnswers(IWriter writer, TimeProvider clock)
{
    public static readonly TimeSpan Kept = TimeSpan.FromDays(7);
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private const int Runs = 0;

    public async Task<KeyClaim> Claim(KeyedCall call, CancellationToken ct)
    {
        try
        {
            return await writer.Write(WriteScope.Of(call.Workspace), (db, stop) => Claim(db, call, stop), ct);
        }
        catch (DbUpdateException)
        {
            // On PostgreSQL two nodes may both insert; the loser comes back.
            return new KeyClaim.Running();
        }
    }

    public Task Keep(KeyedCall call, CapturedAnswer answer, CancellationToken ct) => writer.Write(WriteScope.Of(call.Workspace), (db, stop) => Row(db, call).ExecuteUpdateAsync(
        set => set.SetProperty(a => a.Status, answer.Status).SetProperty(a => a.Body, answer.Body).SetProperty(a => a.Location, answer.Location), stop), ct);

    public Task Release(KeyedCall call, CancellationToken ct) =>
        writer.Write(WriteScope.Of(call.Workspace), (db, stop) => Row(db, call).Where(a => a.Status == Runs).ExecuteDeleteAsync(stop), ct);

    private async Task<KeyClaim> Claim(AppDb db, KeyedCall call, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await Forget(db, call, now, ct);
        var known = await Row(db, call).AsNoTracking().SingleOrDefaultAsync(ct);
        if (known is not null)
            return known.Fingerprint != call.Fingerprint ? new KeyClaim.OtherRequest()
                : known.Status == Runs ? new KeyClaim.Running()
                : new KeyClaim.Answered(new(known.Status, known.Body, known.Location));
        db.StoredAnswers.Add(new()
        {
            Id = Guid.CreateVersion7(now), WorkspaceId = call.Workspace, Key = call.Key, Fingerprint = call.Fingerprint, Status = Runs, Body = "", CreatedAt = now,
        });
        await db.SaveChangesAsync(ct);
        return new KeyClaim.Mine();
    }

    /// <summary>A few outdated rows go with every claim, so that they never heap up and no claim waits for many.</summary>
    private static async Task Forget(AppDb db, KeyedCall call, DateTimeOffset now, CancellationToken ct)
    {
        var (outdated, givenUp) = (now - Kept, now - Patience);
        await Row(db, call).Where(a => a.CreatedAt <= outdated || (a.Status == Runs && a.CreatedAt <= givenUp)).ExecuteDeleteAsync(ct);
        // Ids are made of their time: the oldest come first.
        var oldest = await db.StoredAnswers.OrderBy(a => a.Id).Take(20).Select(a => new { a.Id, a.CreatedAt }).ToListAsync(ct);
        var gone = oldest.Where(a => a.CreatedAt <= outdated).Select(a => a.Id).ToList();
        if (gone.Count > 0) await db.StoredAnswers.Where(a => gone.Contains(a.Id)).ExecuteDeleteAsync(ct);
    }

    private static IQueryable<StoredAnswer> Row(AppDb db, KeyedCall call) => db.StoredAnswers.Where(a => a.WorkspaceId == call.Workspace && a.Key == call.Key);
}
