using LeadMagnets.Web.Data;
using LeadMagnets.Web.Infrastructure.Health;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Health;

/// <summary>
/// Can a submission be stored within a second? Asks by storing something of its size and taking it back: on a full disk a row that is only
/// changed in its place may still pass.
/// </summary>
internal sealed class WriterLine(IWriter writer, WriterMeters meters, TimeProvider clock) : IHealthLine
{
    private static readonly string Ballast = new('.', 32 * 1024);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    public bool IsNeededToServe => true;

    public async Task<HealthLine> Look(CancellationToken ct)
    {
        var start = clock.GetTimestamp();
        try
        {
            await writer.Write(WriteScope.System, (db, cancel) => Try(db, clock.GetUtcNow(), cancel), ct).WaitAsync(Longest, ct);
            return new("Writing", HealthState.Fine, $"A row was stored in {clock.GetElapsedTime(start).TotalMilliseconds:0} ms; {meters.QueueDepth} writes wait.");
        }
        catch (Exception reason) when (reason is TimeoutException or WriterBusyException or StorageUnavailableException)
        {
            return new("Writing", HealthState.Broken, "No row could be stored within a second. Look whether the disk is full or very slow.");
        }
    }

    /// <summary>Under a key of its own: several nodes are asked at the same time.</summary>
    private static async Task<int> Try(AppDb db, DateTimeOffset now, CancellationToken ct)
    {
        var key = $"health-{Guid.CreateVersion7(now):N}";
        db.InstanceSettings.Add(new() { Key = key, Value = Ballast });
        await db.SaveChangesAsync(ct);
        return await db.InstanceSettings.Where(s => s.Key == key).ExecuteDeleteAsync(ct);
    }
}
